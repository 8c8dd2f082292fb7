"""Small programs that figures start as processes of their own."""
