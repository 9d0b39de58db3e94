"""Tests of the entities room."""
