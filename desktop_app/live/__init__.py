"""TOUCHES: devices, sockets, disk and the clock, on asyncio; no Qt."""
