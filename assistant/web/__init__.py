"""The page: a Gradio chat, the sources beside it, and the routes that serve passages and exports."""
