-- Moments are ISO 8601 texts in UTC, documents are JSON texts: the same SQL runs on SQLite and PostgreSQL.

create table department (
  id text primary key,
  name text not null
);

create table account (
  id text primary key,
  login text not null unique,
  secret text not null,
  role text not null check (role in ('steward', 'reviewer', 'bureau')),
  department text references department (id),
  created text not null,
  check (role <> 'steward' or department is not null)
);

-- who acts on the command line of this machine: nobody can log in as it
insert into account (id, login, secret, role, department, created)
values ('a-console', 'console', '-', 'bureau', null, '1970-01-01T00:00:00Z');

create table dataset (
  id text primary key,
  department text not null references department (id),
  listing text not null,
  created_by text not null references account (id),
  created text not null
);

create table version (
  dataset text not null references dataset (id),
  version integer not null,
  upload text not null unique,
  registration text not null,
  files text not null,
  dialect text not null,
  profile text not null,
  suggestions text not null,
  findings text not null,
  classification text,
  classified_by text references account (id),
  created_by text not null references account (id),
  created text not null,
  primary key (dataset, version)
);

create table submission (
  id text primary key,
  dataset text not null,
  version integer not null,
  state text not null check (state in ('preparing', 'failed', 'draft', 'in-review', 'returned', 'approved',
    'published', 'retracted', 'replaced')),
  prepared_by text not null references account (id),
  reviewed_by text references account (id),
  plan text not null,
  policy text not null,
  results text not null,
  findings text not null,
  reason text,
  created text not null,
  changed text not null,
  foreign key (dataset, version) references version (dataset, version),
  -- a reviewer is never the person whose work it is
  check (reviewed_by is null or reviewed_by <> prepared_by),
  check (state not in ('approved', 'published') or reviewed_by is not null),
  check (state <> 'returned' or reason is not null)
);

-- one way of a version to publication at a time
create unique index submission_alive on submission (dataset, version)
  where state in ('preparing', 'draft', 'in-review', 'approved', 'published');

create table caller (
  id text primary key,
  name text not null,
  tier text not null check (tier in ('registered', 'shared')),
  department text,
  key_sha256 text not null unique,
  valid_until text not null,
  issued_by text not null references account (id),
  issued text not null,
  dismissed text
);

create table permission (
  id text primary key,
  caller text not null references caller (id),
  dataset text not null references dataset (id),
  purpose text not null,
  valid_from text not null,
  valid_until text not null,
  granted_by text not null references account (id),
  granted text not null,
  withdrawn text
);

create table decision (
  no integer primary key,
  at text not null,
  account text not null references account (id),
  action text not null,
  subject text not null,
  reason text
);

-- what goes through the door, in order; written to the outbox from here, again after a crash if need be
create table outgoing (
  seq integer primary key,
  statement text not null,
  manifests text not null,
  submission text references submission (id),
  at text not null,
  delivered text
);

create table counter (
  name text primary key,
  value integer not null
);
insert into counter (name, value) values ('decision', 0), ('outgoing', 0);
