"""What is the writer's own: whom the work helped, small extras, being away."""
