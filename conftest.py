"""Here, since pytest loads it for docs/ and for tests/ alike."""

pytest_plugins = ["lstm_shapes.standing", "lstm_shapes.blocks"]
