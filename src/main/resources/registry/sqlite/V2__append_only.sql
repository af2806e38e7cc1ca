create trigger decision_stays before update on decision
begin select raise(abort, 'decisions are never changed'); end;

create trigger decision_is_kept before delete on decision
begin select raise(abort, 'decisions are never deleted'); end;

create trigger outgoing_stays before update of seq, statement, manifests, submission, at on outgoing
begin select raise(abort, 'statements are never changed'); end;

create trigger outgoing_is_kept before delete on outgoing
begin select raise(abort, 'statements are never deleted'); end;
