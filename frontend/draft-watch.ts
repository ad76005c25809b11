// draft-watch
