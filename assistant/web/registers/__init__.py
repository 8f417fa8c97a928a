"""The register pages: officials, meetings and agreements as tables, a timeline, who met whom, and corrections."""
