"""Call mode: for a screen that others see."""
