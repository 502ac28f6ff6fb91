"""What must be there before Dragoman can start: an environment, its packages, and a few parts of the system."""
