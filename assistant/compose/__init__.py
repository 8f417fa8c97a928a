"""An answer in a chat model's words, every sentence bound to spans; begin with `compose`."""
