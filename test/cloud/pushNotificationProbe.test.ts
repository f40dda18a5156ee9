import { expect } from "chai";
import { getAuthConfig, setCurrentCertificate } from "../../src/world/auth/AuthConfig.ts";
import { getAuthServer, setAuthServer } from "../../src/world/auth/AuthServer.ts";
import { deleteCertificate, getCertificate, putCertificate } from "../../src/world/certificate/ExchangeCertificate.ts";
import { getCloudSettings, putCloudSettings, setEndpointFault } from "../../src/world/cloud/CloudSettings.ts";
import authServerNoun from "../../src/world/nouns/AuthServer.ts";
import { removeRow } from "../../src/world/nouns/rows/writeRow.ts";
import { disablePushNotificationProxy, enablePushNotificationProxy } from "../../src/world/push/PushNotificationApp.ts";
import { getService, stopService } from "../../src/world/service/Service.ts";
import {
  addCredential,
  getServicePrincipal,
  putServicePrincipal,
  removeCredentials,
} from "../../src/world/tenant/ServicePrincipal.ts";
import { findTenant } from "../../src/world/tenant/Tenant.ts";
import {
  closeSigner,
  configureAll,
  configureAuthServer,
  configureCertificate,
  type Estate,
  enableProxy,
  newEstate,
  probe,
  registerKey,
  restartHealthManager,
  shellName,
} from "./harness.ts";

const exchange = { appPrincipalId: "00000002-0000-0ff1-ce00-000000000000" };
const day = 24 * 3_600_000;

const principalOf = ({ world }: Estate, domain = "fabrikam.com") =>
  getServicePrincipal(world, findTenant(world, domain)?.id ?? "", exchange);
const stop = ({ world }: Estate, name: string) =>
  stopService(world, getService(world, shellName(world), name), {
    force: true,
  });
const skew = ({ world }: Estate, clockOffsetMilliseconds: number) =>
  putCloudSettings(world, {
    ...getCloudSettings(world),
    clockOffsetMilliseconds,
  });
const authServer = ({ world }: Estate) => getAuthServer(world, "MicrosoftSts");

describe("the push notification probe", () => {
  after(closeSigner);

  it("succeeds after all steps, and again", () => {
    const estate = newEstate();
    configureAll(estate);
    for (let run = 0; run < 2; run++) {
      const { resultType, error, exception } = probe(estate);
      expect({ resultType, error, exception }).to.deep.equal({
        resultType: "Succeeded",
        error: "",
        exception: "",
      });
    }
  });

  /** What is done after all steps, the cause that the probe then gives, and a part of its sentence. */
  const causes: readonly (readonly [string, (estate: Estate) => void, string, string])[] = [
    [
      "the key was never registered",
      (estate) =>
        removeCredentials(
          estate.world,
          principalOf(estate),
          principalOf(estate).credentials.map(({ keyId }) => keyId),
        ),
      "KeyMissing",
      "The key was not found., Thumbprint of key used by client: '",
    ],
    [
      "another certificate is configured",
      (estate) => {
        configureCertificate(estate);
      },
      "KeyNotPublished",
      "Configured keys: [Key0:Start=08/28/2013, End=08/28/2018, Thumbprint=",
    ],
    [
      "the certificate has expired",
      ({ world }) => world.clock.sleep(5 * 366 * day),
      "CertificateExpired",
      "Reason - The key used is expired.",
    ],
    [
      "the key's dates are not inside the certificate's",
      (estate) => {
        const [credential] = principalOf(estate).credentials;
        removeCredentials(estate.world, principalOf(estate), [credential.keyId]);
        addCredential(estate.world, principalOf(estate), {
          ...credential,
          startDate: "2013-08-27T00:00:00Z",
        });
      },
      "KeyDatesWrong",
      "The dates of the key are not inside the validity of its certificate.",
    ],
    [
      "the certificate lost its private key",
      ({ world }) => putCertificate(world, { ...current(world), privateKey: null }),
      "PrivateKeyMissing",
      "Missing signing certificate.",
    ],
    [
      "the certificate was removed",
      ({ world }) => deleteCertificate(world, current(world)),
      "CertificateMissing",
      "Missing signing certificate.",
    ],
    [
      "the proxy is off",
      ({ world }) => {
        disablePushNotificationProxy(world);
      },
      "ProxyDisabled",
      "The push notification proxy is disabled.",
    ],
    [
      "the proxy belongs to an unknown domain",
      (estate) => {
        enableProxy(estate, "fabricam.com");
        restartHealthManager(estate);
      },
      "TenantDomainWrong",
      "The organization 'fabricam.com' is not a domain of the tenant",
    ],
    [
      "there is no auth server",
      (estate) => removeRow(estate.world, authServerNoun, authServer(estate)),
      "AuthServerMissing",
      "No auth server is configured",
    ],
    [
      "the auth server is disabled",
      (estate) => {
        setAuthServer(estate.world, authServer(estate), { enabled: false });
      },
      "AuthServerDisabled",
      "'MicrosoftSts'",
    ],
    [
      "the auth server is of another tenant",
      (estate) => {
        removeRow(estate.world, authServerNoun, authServer(estate));
        configureAuthServer(estate, "contoso.com");
      },
      "TenantDomainWrong",
      "to which the organization 'fabrikam.com' does not belong",
    ],
    [
      "the other tenant even knows the key",
      (estate) => {
        removeRow(estate.world, authServerNoun, authServer(estate));
        configureAuthServer(estate, "contoso.com");
        registerKey(estate, current(estate.world), "contoso.com");
      },
      "TenantDomainWrong",
      "is not a domain of the tenant",
    ],
    [
      "the application is disabled in the tenant",
      (estate) => {
        putServicePrincipal(estate.world, {
          ...principalOf(estate),
          accountEnabled: false,
        });
      },
      "ApplicationDisabled",
      "is disabled.",
    ],
    [
      "the endpoint's name is not registered in the tenant",
      (estate) => {
        putServicePrincipal(estate.world, {
          ...principalOf(estate),
          servicePrincipalNames: [],
        });
      },
      "ResourceMissing",
      "AADSTS50001",
    ],
    [
      "the health manager is stopped",
      (estate) => {
        stop(estate, "MSExchangeHM");
      },
      "HealthManagerStopped",
      "MSExchangeHM",
    ],
    [
      "the web service is stopped",
      (estate) => {
        stop(estate, "W3SVC");
      },
      "ServiceStopped",
      "World Wide Web Publishing Service (W3SVC)",
    ],
    [
      "the health manager has just started",
      (estate) => restartHealthManager(estate, 60),
      "HealthManagerLoading",
      "started 60 seconds ago",
    ],
    [
      "the token service is down",
      ({ world }) =>
        setEndpointFault(world, {
          host: "accounts.accesscontrol.windows.net",
          kind: "Unreachable",
          status: 0,
          reason: "",
        }),
      "EndpointDown",
      "Unable to connect to the remote server (https://accounts.accesscontrol.windows.net/",
    ],
    [
      "the push service answers with an error",
      ({ world }) =>
        setEndpointFault(world, {
          host: "outlook.office365.com",
          kind: "Status",
          status: 503,
          reason: "",
        }),
      "EndpointDown",
      "(503) Server Unavailable.",
    ],
    [
      "the cloud's clock is an hour ahead",
      (estate) => skew(estate, 3_600_000),
      "ClockSkew",
      "not within its valid time range",
    ],
    ["the cloud's clock is an hour behind", (estate) => skew(estate, -3_600_000), "ClockSkew", "not yet valid"],
    [
      "the address of the proxy leads nowhere",
      ({ world }) => {
        enablePushNotificationProxy(world, {
          uri: "https://push.example.com/",
        });
      },
      "EndpointDown",
      "The remote name could not be resolved: 'push.example.com'",
    ],
  ];
  for (const [when, provoke, cause, sentence] of causes) {
    it(`names the cause when ${when}`, () => {
      const estate = newEstate();
      configureAll(estate);
      provoke(estate);
      const result = probe(estate);
      expect(result.resultType).to.equal("Failed");
      expect(result.cause).to.equal(cause);
      expect(result.error).to.contain(sentence);
      expect(result.exception)
        .to.match(/^[A-Z][\w.]+Exception: /)
        .and.contain(result.error);
    });
  }

  it("does not see that the proxy was enabled until the health manager was restarted", () => {
    const estate = newEstate();
    registerKey(estate, configureCertificate(estate));
    configureAuthServer(estate, "fabrikam.com");
    expect(probe(estate).cause).to.equal("ProxyDisabled");
    enableProxy(estate);
    expect(probe(estate).cause).to.equal("ProxyCachedDisabled");
    restartHealthManager(estate);
    expect(probe(estate).resultType).to.equal("Succeeded");
  });

  it("needs Cumulative Update 3", () => {
    const estate = newEstate("contoso");
    const result = probe(estate);
    expect(result.cause).to.equal("ServerTooOld");
    expect(result.error).to.contain("15.0.775.38").and.contain("EX01 runs 15.0.712.24");
  });

  it("tolerates clocks that differ by four minutes", () => {
    for (const minutes of [4, -4]) {
      const estate = newEstate();
      configureAll(estate);
      skew(estate, minutes * 60_000);
      expect(probe(estate).error).to.equal("");
    }
  });

  it("leaves the same store and gives the same result for the same seed", () => {
    const [one, two] = [newEstate(), newEstate()].map((estate) => {
      configureAll(estate);
      const result = probe(estate);
      return { result, store: estate.world.store.toText() };
    });
    expect(one).to.deep.equal(two);
  });

  it("goes on with the next certificate once its key is registered", () => {
    const estate = newEstate();
    configureAll(estate);
    const next = configureCertificate(estate);
    registerKey(estate, next);
    setCurrentCertificate(estate.world, next.thumbprint);
    expect(probe(estate).resultType).to.equal("Succeeded");
  });
});

function current(world: Estate["world"]) {
  const thumbprint = getAuthConfig(world).values.CurrentCertificateThumbprint ?? "";
  return getCertificate(world, shellName(world), thumbprint);
}
