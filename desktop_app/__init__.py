"""Dragoman: the program that two people who share no language put on the table between them."""
