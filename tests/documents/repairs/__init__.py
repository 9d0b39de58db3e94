"""Tests of the repairs of trees."""
