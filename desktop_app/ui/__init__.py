"""SHOWS: state in, intents out. Qt only."""
