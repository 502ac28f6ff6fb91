"""The two commands' decisions. These mirror packaging/, not desktop_app/."""
