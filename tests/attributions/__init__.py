"""Tests of the attributions room."""
