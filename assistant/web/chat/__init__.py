"""The page of the chat, made with Gradio: begin with `page` for what calls what, `handlers` for what happens then."""
