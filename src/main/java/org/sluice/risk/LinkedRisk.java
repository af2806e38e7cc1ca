package org.sluice.risk;

/// The risk where a pseudonym links rows: who knows several rows of somebody can look for all of
/// them together. Units (the linked rows) are in one class if they have the same rows over the
/// quasi-identifiers, each as often.
///
/// @param units distinct pseudonyms
/// @param classes classes of units
/// @param smallest units of the smallest class; 0 for a table without rows
/// @param unique units that are alone in their class
public record LinkedRisk(long units, long classes, long smallest, long unique) {}
