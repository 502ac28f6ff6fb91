"""ANSWERS: the wire's other end, in a process of its own."""
