"""The window: shows the library and asks the editor; decides nothing and keeps no second truth."""
