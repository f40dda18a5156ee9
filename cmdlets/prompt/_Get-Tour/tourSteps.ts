export interface TourStep {
  readonly title: string;
  /** What to look at. */
  readonly text: string;
  /** What is run; null: there is only something to read. */
  readonly command: string | null;
}

/** What Get-Tour walks through. Nothing that it runs changes the organisation. */
export const tourSteps: readonly TourStep[] = [
  {
    title: "The server",
    text: "This is an emulated Exchange organisation. Nothing here reaches your computer: break what you like.",
    command: "Get-ExchangeServer | Format-Table Name, ServerRole, AdminDisplayVersion",
  },
  {
    title: "Cmdlets take what others give",
    text: "Objects go down the pipeline. Tab behind -Property or $_. knows what they have.",
    command: "Get-Service MSExchange* | Where-Object Status -eq Running | Select-Object -First 5 Name, Status",
  },
  {
    title: "Something that can be broken",
    text: "Certificates have real keys, tokens are really signed; a test fails for the reason it would fail for in life.",
    command: "Get-ExchangeCertificate | Format-Table Thumbprint, Services, NotAfter",
  },
  {
    title: "Try it without doing it",
    text: "-WhatIf says what would happen. What did happen, 'undo' takes back, one input at a time; 'reset' makes all anew.",
    command:
      "Set-AcceptedDomain -Identity (Get-AcceptedDomain | Select-Object -First 1).Name -DomainType InternalRelay -WhatIf",
  },
  {
    title: "Help",
    text: "Get-Help explains a cmdlet, 'help' shows the same in a pager. At the prompt Alt+h explains the parameter under the cursor.",
    command: "Get-Help Get-AuthConfig",
  },
  {
    title: "Keys",
    text: "Tab completes, Ctrl+Space shows all candidates, Ctrl+R searches what was typed, Right takes the grey suggestion, F2 lists suggestions.",
    command: "Get-PSReadLineKeyHandler | Select-Object -First 8 Key, Function, Description",
  },
  {
    title: "Other organisations",
    text: "Each scenario is an organisation of its own: 'Switch-Scenario contoso' goes there, and back.",
    command: "Get-Scenario | Format-Table Name, Current, Description",
  },
  {
    title: "That is all",
    text: "What is known of the products and not modelled says so, with the id NotModelled. 'exit' leaves; the organisation stays.",
    command: null,
  },
];
