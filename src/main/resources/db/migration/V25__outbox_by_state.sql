-- Monitoring counts what was given up: a handful of rows among all that ever went out.
create index outbox_by_state on outbox (state, changed_at);
