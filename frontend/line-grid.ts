// line-grid
