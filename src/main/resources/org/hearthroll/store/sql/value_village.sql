COALESCE({township}, '') || '/' || COALESCE({village}, '')
