/// Registrations: what a department says about a dataset before anything of it is stored.
///
/// A registration is CSVW metadata in JSON, with DCAT terms for the dataset and the terms of the
/// disclosure vocabulary for its columns. [RegistrationReader] checks it against the shapes of
/// `vocab/shapes/registration.ttl` and makes a [Registration]; [RegistrationWriter] writes it back.
/// [Registration#titled] begins with nothing but a title. All but `dcterms:title` may be left out:
///
/// ```json
/// {
///   "@context": ["http://www.w3.org/ns/csvw", {"@language": "zh"}],
///   "url": "table.csv",
///   "dcterms:identifier": "clinic-visits",
///   "dcterms:title": {"zh": "门诊就诊记录", "en": "Clinic visits"},
///   "dcterms:publisher": {"dcterms:identifier": "health", "foaf:name": {"zh": "卫生健康局"}},
///   "dcat:theme": "HEAL",
///   "dcterms:accrualPeriodicity": "MONTHLY",
///   "sluice:administrationLevel": "county",
///   "sluice:tiers": ["open", "conditional", "shared"],
///   "sluice:subjectColumn": "身份证号",
///   "tableSchema": {"columns": [
///     {"name": "身份证号", "titles": {"en": "Resident number"}, "sluice:securityLevel": "L3",
///      "sluice:privacyCategory": "direct-identifier", "sluice:meaning": "resident_id",
///      "sluice:treatment": {"shared": {"kind": "mask", "visible": 6}}},
///     {"name": "出生日期", "datatype": "date", "sluice:securityLevel": "L2",
///      "sluice:privacyCategory": "quasi-identifier", "sluice:hierarchy": {"type": "date-parts"}}
///   ]}
/// }
/// ```
///
/// A text is a string in the document's language, an object by language as above, or CSVW's own
/// `[{"@value": …, "@language": …}]`, which is what is written. Names may begin with `dct:` or
/// `dc:` for `dcterms:`, or be whole IRIs. `src/test/resources/register/clinic-visits.json` shows
/// every field.
@NullMarked
package org.sluice.office.register;

import org.jspecify.annotations.NullMarked;
