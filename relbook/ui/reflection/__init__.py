"""The room that asks: one question a day about one client, and what was answered before."""
