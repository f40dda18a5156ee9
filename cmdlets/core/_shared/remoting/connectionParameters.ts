/** How a connection to a session is made. `endpoints` says what of it decides who answers; the rest shapes the connection and shows nowhere. */
export const reachedParameters = {
  Credential: "pscredential",
  Port: "int",
  UseSSL: "switch",
  ConfigurationName: "string",
  ApplicationName: "string",
  ThrottleLimit: "int",
  SessionOption: "System.Management.Automation.Remoting.PSSessionOption",
  Authentication: "System.Management.Automation.Runspaces.AuthenticationMechanism",
  CertificateThumbprint: "string",
  AllowRedirection: "switch",
} as const;

/** The same for sessions that are made. */
export const connectionParameters = { ...reachedParameters, EnableNetworkAccess: "switch" } as const;
