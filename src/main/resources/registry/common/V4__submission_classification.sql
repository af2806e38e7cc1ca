-- what the columns were classified as when the drafts were made; a later classification leaves it alone
alter table submission add column classification text;
