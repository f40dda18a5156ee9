/** A page on a subject that is not one command: its first line is what lists show. */
export interface AboutTopic {
  readonly name: string;
  readonly short: string;
  readonly long: readonly string[];
  readonly seeAlso: readonly string[];
}

/** What Get-Help shows when it is asked for nothing. */
export const helpSystem: AboutTopic = {
  name: "Help System",
  short: "How to find out what commands do.",
  long: [
    "Every cmdlet of this shell has a page that its definition holds: what it does, how it is called, what its parameters",
    "mean, and examples that work here. Functions and scripts bring theirs in a comment. No files have to be downloaded.",
    "",
    "The page of a command, in short, with its parameters, in full, or its examples alone:",
    "",
    "    Get-Help <command-name>",
    "    Get-Help <command-name> -Detailed",
    "    Get-Help <command-name> -Full",
    "    Get-Help <command-name> -Examples",
    "",
    "What one parameter means:",
    "",
    "    Get-Help <command-name> -Parameter <parameter-name>",
    "",
    "Commands whose names fit a pattern, and pages on subjects:",
    "",
    "    Get-Help <pattern>",
    "    Get-Help about_<topic-name>",
  ],
  seeAlso: ["about_cmdlab", "Get-Help", "Get-Command", "Get-Member"],
};

export const aboutTopics: readonly AboutTopic[] = [
  {
    name: "about_cmdlab",
    short: "This shell: what is emulated, and what it is for.",
    long: [
      "The shell runs PowerShell's language and cmdlets on an emulated computer. Drives, services, event logs, the registry,",
      "certificates, the clock and the network belong to an organisation that lives in one document; nothing of the computer",
      "on which the shell itself runs is read or changed.",
      "",
      "What is known of a cmdlet, a parameter or a type and is not emulated ends in an error with the id NotModelled. The",
      "command 'cmdlab coverage' counts what is emulated.",
    ],
    seeAlso: ["about_CommonParameters", "about_Jobs", "about_Remote"],
  },
  {
    name: "about_CommonParameters",
    short: "Parameters that every cmdlet and every advanced function has.",
    long: [
      "-Verbose, -Debug, -ErrorAction, -WarningAction and -InformationAction say what becomes of messages of a kind for one",
      "call, in place of the preference variables.",
      "",
      "-ErrorVariable, -WarningVariable, -InformationVariable, -OutVariable and -PipelineVariable name variables that keep",
      "errors, messages and objects; a plus sign in front of the name adds to the variable.",
      "",
      "-WhatIf and -Confirm are on commands that change something: the first only tells what would be done, the second asks.",
    ],
    seeAlso: ["about_cmdlab"],
  },
  {
    name: "about_Jobs",
    short: "Code that runs beside the prompt.",
    long: [
      "Start-Job runs code in a process of its own, Start-ThreadJob in a thread, Invoke-Command -AsJob on other computers.",
      "Get-Job tells their states, Wait-Job waits, Receive-Job gets what they wrote, Stop-Job and Remove-Job end and delete",
      "them.",
      "",
      "The clock of the shell stands still but for what waits. A job that sleeps for a minute has ended when a minute has",
      "passed for the caller: by Start-Sleep, by Wait-Job, or by anything else that waits.",
    ],
    seeAlso: ["Start-Job", "Receive-Job", "Wait-Job"],
  },
  {
    name: "about_Remote",
    short: "Code that runs on other computers of the organisation.",
    long: [
      "Invoke-Command -ComputerName runs code on a computer, New-PSSession opens a session that keeps its variables, and",
      "Enter-PSSession makes the prompt work in one until Exit-PSSession or exit.",
      "",
      "Computers are those of the organisation; others cannot be reached. What comes back is a copy without methods that",
      "tells the computer in PSComputerName.",
    ],
    seeAlso: ["Invoke-Command", "New-PSSession", "about_Jobs"],
  },
];
