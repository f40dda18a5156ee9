/** Switches that mean the same for every noun and have nothing to do in this estate, by name in lower case: why. */
export const withoutEffect: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AlwaysDeleteOutlookRulesBlob: "No mailbox has rules of Outlook's own, to whose loss it would agree.",
    ApplyMandatoryProperties: "Every object has had its mandatory properties since it was made.",
    ForceDeletion: "Nothing waits for a distribution to other services, which it would not wait for.",
    ForceUpgrade: "No object is of an older version, so that nothing asks whether it may be upgraded.",
    IgnoreDehydratedFlag: "The organisation's settings are its own from the beginning.",
    IgnoreLegalHold: "There is no mailbox here that a hold would keep.",
    RehomeRequest: "A request always lies in the database of its mailbox.",
    RetryDistribution: "A policy is in force at once: there is no failed distribution to repeat.",
    SkipDualWrite: "There is no second directory that a change is written to.",
    SkipInitialConnectionValidation: "No other organisation is asked whether it answers.",
    SkipVerification: "No other organisation is asked whether it answers.",
    UseCustomRouting: "The one organisation finds the mailbox by itself.",
  }).map(([name, reason]) => [name.toLowerCase(), reason]),
);

/** Those of them that ask for something to be done, which is not told to have changed no settings; in lower case (inferred). */
export const actingSwitches: ReadonlySet<string> = new Set(["retrydistribution"]);
