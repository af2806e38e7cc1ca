create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'decisions and statements are never changed'; end $$;

create trigger decision_stays before update or delete on decision
for each row execute function refuse_change();

create trigger outgoing_stays before update of seq, statement, manifests, submission, at on outgoing
for each row execute function refuse_change();

create trigger outgoing_is_kept before delete on outgoing
for each row execute function refuse_change();
