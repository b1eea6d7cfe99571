# Staff pages only: German stands in.
