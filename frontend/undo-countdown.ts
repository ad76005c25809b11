// undo-countdown
