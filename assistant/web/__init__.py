"""The page: `serve` takes the port and `app` puts everything together; below it a folder for each part of the page.

`chat` is Gradio's; `documents`, `registers` and `report` are plain pages. What they share stands beside this file.
"""
