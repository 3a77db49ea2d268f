"""Benchmarks: plain scripts that print figures and assert nothing."""
