"""Tests of `curator.content`."""
