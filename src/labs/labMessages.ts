/** The sentences about labs; `{name}` is filled from the values. */
export const labMessages = {
  LabTooLarge: "The file has {length} characters; at most {most} are read.",
  LabControlCharacter:
    "The character {code} is no text, and a terminal would obey it; a script writes it as [char] with its number.",
  LabHeadMissing: "A lab begins with a line '---', and its front matter in YAML: lab, id, title, scenario.",
  LabHeadOpen: "The front matter has no end: a line '---' is missing.",
  LabHeadTooLarge: "The front matter has {length} characters; it has at most {most}.",
  LabHeadInvalid: "The front matter is no YAML: {what}",
  LabHeadAnchor: "The front matter takes no anchors and aliases; a text that begins with & or * is written in quotes.",
  LabHeadQuotes: "In YAML a text in which ': ' stands is written in quotes.",
  LabHeadShape: "{path}: expected {expected}, found {found}.",
  LabVersionUnknown: "This version of cmdlab reads labs of form 1, not {found}.",
  LabKeyUnknown: "'{key}' is not known of {what}; known are: {known}.",
  LabKeyTwice: "'{key}' is there twice.",
  LabNumberInvalid: "'{key}' takes a number from {least} to {most}, not '{found}'.",
  LabWordInvalid: "'{key}' takes the word {word}, not '{found}'.",
  LabDurationInvalid: "'{key}' takes a time such as 90s, 3m or 1h, not '{found}'.",
  LabKindUnknown: "lab={found} is not known; a fence is lab=setup, check, hint, solution, reset-to or forbid.",
  LabLanguageWrong: "A fence with lab={kind} holds PowerShell; it begins with ```powershell lab={kind}.",
  LabFenceOpen:
    "This lab={kind} has no end: a line ``` (as many marks as in its first line) is missing, and the rest of the file is taken for its text.",
  LabFenceIndented: "Markdown takes a fence that is indented by four columns for plain text; move it to the left.",
  LabWordApart: "'{key}' and its value are one word, without spaces: {example}.",
  LabFenceEmpty: "This lab={kind} is empty.",
  LabFenceOutside: "lab={kind} belongs to a task: it stands below a heading such as '## Task: ... {#id}'.",
  LabSyntax: "PowerShell does not take this lab={kind}: {what}",
  LabTaskIdMissing: "A task's heading ends with its id: {#id points=1}.",
  LabTaskLevel: "A task's heading is of the second level: it begins with '## '.",
  LabTaskIdInvalid: "'{found}' is no id: a small letter, then small letters, digits and '-', at most 64.",
  LabTaskTwice: "There are two tasks '{id}'; the first is on line {line}.",
  LabTaskUnknown: "There is no task '{id}'; the tasks are: {known}.",
  LabTaskRequiresItself: "The tasks require each other, so that none of them ever opens: {chain}.",
  LabTaskWithoutCheck: "The task '{id}' has no lab=check: nothing tells when it is done.",
  LabTaskWithoutSolution: "The task '{id}' has no lab=solution: nothing proves that it can be done.",
  LabTaskWithoutTitle: "The task '{id}' has no title.",
  LabTooManyTasks: "A lab has at most {most} tasks; make a course of several labs.",
  LabNoTasks: "The lab has no task: a heading such as '## Task: ... {#id}' with a lab=check below.",
  LabCheckWithoutIt: "This lab={kind} has no It, so that it never fails.",
  LabCheckUsesHistory:
    "A check looks at the state, not at what was typed: $Lab.History is for lab=forbid. Another way to the same end is right, too.",
  LabCheckWrites:
    "This lab={kind} calls {command}, which changes things. It does so in a copy that is thrown away; where that is meant, write writes=copy behind lab=check.",
  LabHintGivesAway: "The hint has a line of the solution of the task '{id}': '{text}'.",
  LabHintsCostMore: "The hints of the task '{id}' cost {sum} of its points together; what is above 1 costs nothing.",
  LabOperatorUnknown: "Should knows no operator '{found}'; an operator has a dash in front, such as {near}.",
  LabScript: "{what}",
  LabPictureMissing:
    "The picture '{found}' is not there. It lies beside the lab's file, or in a folder there; a page fetches none from elsewhere.",
  LabLinkDead:
    "The link to '{target}' leads nowhere in the lab's page, which has pictures and no other files; an address such as https://... leads out of it.",
  LabLinkAnchor: "The link to '{target}' leads to no task of the lab; those are: {known}.",
  LabItWithoutBecause:
    "This Should has no -Because: when it fails, the learner reads nothing but the name of the It. Say what is not yet as it should be.",
  LabItWithoutShould:
    "This It has no Should, so that it only fails where something in it throws an error. Compare with Should: ... | Should -Be ...",
  LabTaskWithoutPoints:
    "The task '{id}' is worth no points, so that the score is the same without it. points=1 is what a task is worth that says nothing.",
  LabScenarioMissing: "There is no scenario '{scenario}'{beside}.",
  LabScenarioBroken: "{what}",
  LabScriptFailed: "The lab's lab={kind} ended with an error on line {line}: {what}",
  LabTaskScriptFailed: "The lab={kind} of the task '{task}' ended with an error on line {line}: {what}",
  LabScriptCutShort: "The lab={kind} on line {line} does not run to its end: {why}.",
  LabEndsByExit: "exit ends it",
  LabEndsByLimit: "it reaches the limit of {limit}",
  LabCheckLimit: "The check reached the limit of {limit} and was ended.",
  LabSignInUnknown:
    "The account '{account}' of sign-in is neither in the organisation nor in its tenant, also not after the setup.",
  LabCourseEmpty: "The course has no list of links to labs.",
  LabCourseLink: "The course's link to '{target}' leads to no lab beside it.",
  LabProgressBroken: "The progress in '{file}' cannot be read: {what}.",
  LabProgressOfOther:
    "The progress in '{folder}' is of another edition of the lab '{id}': its file or its scenario was changed since. 'cmdlab lab start FILE --restart' begins anew and keeps what is there beside it.",
  LabJournalBroken: "The journal '{file}' cannot be read: line {line}: {what}.",
  LabJournalOfOther:
    "The journal is of another edition of the lab '{id}': the lab's file or its scenario was changed since.",
  LabJournalOfOtherLab: "The journal is of the lab '{found}', not of '{id}'.",
  LabSeedOfOther: "The journal was begun with the seed '{found}', not with '{seed}'.",
  LabReplayDiffers:
    "The commands of the journal led to another state than they did when they were typed; what counts is the state now.",
  LabTaskLocked: "The task '{id}' is not open yet; first: {requires}.",
  LabNoTaskOpen: "No task is open.",
  LabNoHintLeft: "The task '{id}' has no further hint.",
} as const;
