-- What the cells of a table look like is as raw as the cells: it lies in the vault, and the profile here holds counts only.
alter table version add column cells text;
