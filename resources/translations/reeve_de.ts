<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdminFields</name>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Administrator of the tenant</source>
        <translation>Administrator des Mandanten</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>First s&amp;ign-in</source>
        <translation>Erste Anme&amp;ldung</translation>
    </message>
    <message>
        <source>With a temporary password, shown once at the end</source>
        <translation>Mit einem vorläufigen Passwort, das am Ende einmal gezeigt wird</translation>
    </message>
</context>
<context>
    <name>AttackSuite</name>
    <message>
        <source>Choose how deliveries are signed; there is nothing to attack otherwise.</source>
        <translation>Wählen Sie, wie Zustellungen signiert werden; sonst gibt es nichts anzugreifen.</translation>
    </message>
    <message>
        <source>Signed with another secret</source>
        <translation>Mit einem anderen Geheimnis signiert</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>With a signature that is none</source>
        <translation>Mit einer Signatur, die keine ist</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Inhalt nach dem Signieren verändert</translation>
    </message>
    <message>
        <source>Signed %1 s ago</source>
        <translation>Vor %1 s signiert</translation>
    </message>
    <message>
        <source>Signed %1 s ahead</source>
        <translation>%1 s in der Zukunft signiert</translation>
    </message>
    <message>
        <source>Signed long ago</source>
        <translation>Vor langer Zeit signiert</translation>
    </message>
    <message>
        <source>Signed in the future</source>
        <translation>In der Zukunft signiert</translation>
    </message>
    <message>
        <source>Broken JSON, signed right</source>
        <translation>Fehlerhaftes JSON, richtig signiert</translation>
    </message>
    <message>
        <source>Body of 5 MiB, signed right</source>
        <translation>Inhalt von 5 MiB, richtig signiert</translation>
    </message>
    <message>
        <source>For a tenant that does not exist</source>
        <translation>Für einen Mandanten, den es nicht gibt</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>The valid one again, byte for byte</source>
        <translation>Die gültige noch einmal, Byte für Byte</translation>
    </message>
    <message>
        <source>Signed anew for a tenant that no longer waits</source>
        <translation>Neu signiert für einen Mandanten, der nicht mehr wartet</translation>
    </message>
    <message>
        <source>This scheme signs no time, so it cannot be noticed.</source>
        <translation>Dieses Schema signiert keine Zeit; daher kann es nicht bemerkt werden.</translation>
    </message>
    <message>
        <source>Keys in another order than signed</source>
        <translation>Schlüssel in anderer Reihenfolge als signiert</translation>
    </message>
    <message>
        <source>The body is no JSON object with several keys.</source>
        <translation>Der Inhalt ist kein JSON-Objekt mit mehreren Schlüsseln.</translation>
    </message>
    <message>
        <source>no 5xx</source>
        <translation>kein 5xx</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>[%1 bytes]</source>
        <translation>[%1 Bytes]</translation>
    </message>
    <message>
        <source>Attack: %1</source>
        <translation>Angriff: %1</translation>
    </message>
</context>
<context>
    <name>AuditAction</name>
    <message>
        <source>Lead created</source>
        <translation>Lead angelegt</translation>
    </message>
    <message>
        <source>Lead edited</source>
        <translation>Lead bearbeitet</translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Verified by an operator</source>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Verification mail sent again</source>
        <translation>Bestätigungsmail erneut gesendet</translation>
    </message>
    <message>
        <source>Became a tenant</source>
        <translation>Wurde zum Mandanten</translation>
    </message>
    <message>
        <source>Lead deleted</source>
        <translation>Lead gelöscht</translation>
    </message>
    <message>
        <source>Lead restored</source>
        <translation>Lead wiederhergestellt</translation>
    </message>
    <message>
        <source>Tenant onboarded</source>
        <translation>Mandant aufgenommen</translation>
    </message>
    <message>
        <source>Tenant edited</source>
        <translation>Mandant bearbeitet</translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation>Kontakt hinzugefügt</translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation>Kontakt bearbeitet</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Kontakt entfernt</translation>
    </message>
    <message>
        <source>Configuration saved</source>
        <translation>Konfiguration gespeichert</translation>
    </message>
    <message>
        <source>Configuration removed</source>
        <translation>Konfiguration entfernt</translation>
    </message>
    <message>
        <source>Branding saved</source>
        <translation>Branding gespeichert</translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation>Bereitstellung begonnen</translation>
    </message>
    <message>
        <source>Became active</source>
        <translation>Wurde aktiv</translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Provisioning taken back</source>
        <translation>Bereitstellung zurückgenommen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Deprovisioning started</source>
        <translation>Abbau begonnen</translation>
    </message>
    <message>
        <source>Deprovisioned</source>
        <translation>Abgebaut</translation>
    </message>
    <message>
        <source>Run queued</source>
        <translation>Lauf eingereiht</translation>
    </message>
    <message>
        <source>Run retried</source>
        <translation>Lauf wiederholt</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Lauf abgebrochen</translation>
    </message>
    <message>
        <source>Run rolled back</source>
        <translation>Lauf zurückgenommen</translation>
    </message>
    <message>
        <source>Orchestrator called back</source>
        <translation>Orchestrator hat geantwortet</translation>
    </message>
    <message>
        <source>Temporary password shown</source>
        <translation>Vorläufiges Passwort angezeigt</translation>
    </message>
    <message>
        <source>Invoice created</source>
        <translation>Rechnung angelegt</translation>
    </message>
    <message>
        <source>Invoice edited</source>
        <translation>Rechnung bearbeitet</translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation>Rechnung bezahlt</translation>
    </message>
    <message>
        <source>Invoice cancelled</source>
        <translation>Rechnung storniert</translation>
    </message>
    <message>
        <source>Invoice reopened</source>
        <translation>Rechnung wieder geöffnet</translation>
    </message>
    <message>
        <source>Subscriber added</source>
        <translation>Abonnent hinzugefügt</translation>
    </message>
    <message>
        <source>Subscriber updated</source>
        <translation>Abonnent geändert</translation>
    </message>
    <message>
        <source>Subscriber removed</source>
        <translation>Abonnent entfernt</translation>
    </message>
    <message>
        <source>Subscriber&apos;s secret shown</source>
        <translation>Geheimnis des Abonnenten angezeigt</translation>
    </message>
    <message>
        <source>Batch started</source>
        <translation>Stapel begonnen</translation>
    </message>
    <message>
        <source>Batch paused</source>
        <translation>Stapel angehalten</translation>
    </message>
    <message>
        <source>Batch resumed</source>
        <translation>Stapel fortgesetzt</translation>
    </message>
    <message>
        <source>Batch throttled</source>
        <translation>Stapel gedrosselt</translation>
    </message>
    <message>
        <source>Keycloak set up</source>
        <translation>Keycloak eingerichtet</translation>
    </message>
    <message>
        <source>Keycloak setup failed</source>
        <translation>Einrichten von Keycloak fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keycloak setup taken back</source>
        <translation>Einrichtung von Keycloak zurückgenommen</translation>
    </message>
    <message>
        <source>Keycloak invitation sent again</source>
        <translation>Keycloak-Einladung erneut gesendet</translation>
    </message>
    <message>
        <source>Keycloak invitation failed</source>
        <translation>Keycloak-Einladung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Auth0 set up</source>
        <translation>Auth0 eingerichtet</translation>
    </message>
    <message>
        <source>Auth0 setup failed</source>
        <translation>Einrichten von Auth0 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Auth0 setup taken back</source>
        <translation>Einrichtung von Auth0 zurückgenommen</translation>
    </message>
    <message>
        <source>Auth0 invitation sent again</source>
        <translation>Auth0-Einladung erneut gesendet</translation>
    </message>
    <message>
        <source>Auth0 invitation failed</source>
        <translation>Auth0-Einladung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Identity provider set up by the service</source>
        <translation>Identitätsanbieter vom Dienst eingerichtet</translation>
    </message>
    <message>
        <source>Identity provider failed at the service</source>
        <translation>Identitätsanbieter beim Dienst fehlgeschlagen</translation>
    </message>
    <message>
        <source>Run updated</source>
        <translation>Lauf geändert</translation>
    </message>
    <message>
        <source>Workflow started</source>
        <translation>Workflow gestartet</translation>
    </message>
    <message>
        <source>Workflow not started</source>
        <translation>Workflow nicht gestartet</translation>
    </message>
    <message>
        <source>Workflow signalled</source>
        <translation>Signal an Workflow</translation>
    </message>
    <message>
        <source>Workflow asked to cancel</source>
        <translation>Abbruch des Workflows angefordert</translation>
    </message>
    <message>
        <source>Workflow terminated by an operator</source>
        <translation>Workflow von einem Bediener beendet</translation>
    </message>
    <message>
        <source>Workflow reset</source>
        <translation>Workflow zurückgesetzt</translation>
    </message>
    <message>
        <source>Workflow completed</source>
        <translation>Workflow abgeschlossen</translation>
    </message>
    <message>
        <source>Workflow failed</source>
        <translation>Workflow fehlgeschlagen</translation>
    </message>
    <message>
        <source>Workflow cancelled</source>
        <translation>Workflow abgebrochen</translation>
    </message>
    <message>
        <source>Workflow ended by termination</source>
        <translation>Workflow zwangsweise beendet</translation>
    </message>
    <message>
        <source>Workflow timed out</source>
        <translation>Workflow: Zeit überschritten</translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Auth0</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Of the Auth0 tenant, for instance https://example.eu.auth0.com</source>
        <translation>Des Auth0-Mandanten, zum Beispiel https://example.eu.auth0.com</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Of a machine-to-machine application that may use the Management API.</source>
        <translation>Einer Machine-to-Machine-Anwendung, die die Management API verwenden darf.</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Ver&amp;bindung</translation>
    </message>
    <message>
        <source>The database connection that holds the tenant&apos;s users; it is made when there is none.</source>
        <translation>Die Datenbankverbindung mit den Benutzern des Mandanten; sie wird angelegt, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>An&amp;wendung</translation>
    </message>
    <message>
        <source>The application that people of the tenant sign in to.</source>
        <translation>Die Anwendung, bei der sich die Leute des Mandanten anmelden.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client &amp;type</source>
        <translation>Client-T&amp;yp</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>Single-Page-Anwendung</translation>
    </message>
    <message>
        <source>Native application</source>
        <translation>Native Anwendung</translation>
    </message>
    <message>
        <source>Web application on a server</source>
        <translation>Webanwendung auf einem Server</translation>
    </message>
    <message>
        <source>Callback &amp;URLs</source>
        <translation>Callback-&amp;URLs</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>Eine je Zeile.</translation>
    </message>
    <message>
        <source>Application&apos;s sign-in &amp;page</source>
        <translation>Anmelde&amp;seite der Anwendung</translation>
    </message>
    <message>
        <source>Where an invitation leads to; Auth0 adds the invitation to it.</source>
        <translation>Wohin eine Einladung führt; Auth0 hängt die Einladung an.</translation>
    </message>
    <message>
        <source>The user gets the role IT_ADMIN.</source>
        <translation>Der Benutzer bekommt die Rolle IT_ADMIN.</translation>
    </message>
    <message>
        <source>By an invitation mail</source>
        <translation>Mit einer Einladungsmail</translation>
    </message>
    <message>
        <source>Management API</source>
        <translation>Management API</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>An Auth0 tenant, through its Management API: organizations.</source>
        <translation>Ein Auth0-Mandant, über seine Management API: Organisationen.</translation>
    </message>
    <message>
        <source>An organization with its own connection</source>
        <translation>Eine Organisation mit eigener Verbindung</translation>
    </message>
    <message>
        <source>People of the tenant sign in through a database connection of their own.</source>
        <translation>Die Leute des Mandanten melden sich über eine eigene Datenbankverbindung an.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Invite link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>Create the application {appName}</source>
        <translation>Anwendung {appName} anlegen</translation>
    </message>
    <message>
        <source>Create the connection {connectionName}</source>
        <translation>Verbindung {connectionName} anlegen</translation>
    </message>
    <message>
        <source>Create the organization {alias}</source>
        <translation>Organisation {alias} anlegen</translation>
    </message>
    <message>
        <source>Let {alias} sign in through {connectionName}</source>
        <translation>Anmeldung von {alias} über {connectionName} zulassen</translation>
    </message>
    <message>
        <source>Create the role IT_ADMIN</source>
        <translation>Rolle IT_ADMIN anlegen</translation>
    </message>
    <message>
        <source>Create the user {adminEmail}</source>
        <translation>Benutzer {adminEmail} anlegen</translation>
    </message>
    <message>
        <source>Make {adminEmail} a member of {alias}</source>
        <translation>{adminEmail} zum Mitglied von {alias} machen</translation>
    </message>
    <message>
        <source>Give {adminEmail} the role IT_ADMIN</source>
        <translation>{adminEmail} die Rolle IT_ADMIN geben</translation>
    </message>
    <message>
        <source>Send the invitation to {adminEmail}</source>
        <translation>Einladung an {adminEmail} senden</translation>
    </message>
    <message>
        <source>The invitation can also be sent later, from the tenant&apos;s actions.</source>
        <translation>Die Einladung kann auch später gesendet werden, aus den Aktionen des Mandanten.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>This batch does not exist any more.</source>
        <translation>Diesen Stapel gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>BatchRules</name>
    <message>
        <source>The throttle is 0 (none) to %1 tenants a minute.</source>
        <translation>Die Drosselung ist 0 (keine) bis %1 Mandanten pro Minute.</translation>
    </message>
    <message>
        <source>A batch has 1 to %1 tenants.</source>
        <translation>Ein Stapel hat 1 bis %1 Mandanten.</translation>
    </message>
    <message>
        <source>Row %1 is there twice.</source>
        <translation>Zeile %1 ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Every tenant of this batch has been begun.</source>
        <translation>Jeder Mandant dieses Stapels ist schon begonnen.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message>
        <source>[The first %1 of %2 bytes are shown.]</source>
        <translation>[Die ersten %1 von %2 Bytes werden gezeigt.]</translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The body is too large or nested too deeply.</source>
        <translation>Der Inhalt ist zu groß oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The body is no JSON object: %1 at byte %2.</source>
        <translation>Der Inhalt ist kein JSON-Objekt: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>“initiatorId” must be the tenant&apos;s id, a UUID.</source>
        <translation>„initiatorId“ muss die ID des Mandanten sein, eine UUID.</translation>
    </message>
    <message>
        <source>“type” must be 0, the callback of resource provisioning.</source>
        <translation>„type“ muss 0 sein, der Rückruf der Ressourcenbereitstellung.</translation>
    </message>
    <message>
        <source>“data.status” must be 1 for success or 0 for failure.</source>
        <translation>„data.status“ muss 1 für Erfolg oder 0 für Fehlschlag sein.</translation>
    </message>
    <message>
        <source>“data.resources” has more than %1 entries.</source>
        <translation>„data.resources“ hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>Every resource needs “type” and “externalIdentifier” (or “metadata.bucket”).</source>
        <translation>Jede Ressource braucht „type“ und „externalIdentifier“ (oder „metadata.bucket“).</translation>
    </message>
</context>
<context>
    <name>CallbackRules</name>
    <message>
        <source>The orchestrator reported a failure without a reason.</source>
        <translation>Der Orchestrator hat einen Fehlschlag ohne Grund gemeldet.</translation>
    </message>
    <message>
        <source>This tenant has no run that waits for a callback.</source>
        <translation>Dieser Mandant hat keinen Lauf, der auf einen Rückruf wartet.</translation>
    </message>
    <message>
        <source>Provision the tenant first.</source>
        <translation>Stellen Sie den Mandanten zuerst bereit.</translation>
    </message>
    <message>
        <source>No run of this tenant waits for a callback.</source>
        <translation>Kein Lauf dieses Mandanten wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>This signature was used before: the delivery is a replay.</source>
        <translation>Diese Signatur wurde schon verwendet: Die Zustellung ist eine Wiederholung.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters, not %3.</source>
        <translation>%1 ist zu lang: höchstens %2 Zeichen, nicht %3.</translation>
    </message>
    <message>
        <source>%1 has a control character; remove it.</source>
        <translation>%1 enthält ein Steuerzeichen; entfernen Sie es.</translation>
    </message>
    <message>
        <source>E-mail address is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>E-mail address is too long: at most 100 characters, not %1.</source>
        <translation>Die E-Mail-Adresse ist zu lang: höchstens 100 Zeichen, nicht %1.</translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse; schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>An address needs a country; fill it in or clear the rest.</source>
        <translation>Eine Adresse braucht ein Land; tragen Sie es ein oder leeren Sie den Rest.</translation>
    </message>
    <message>
        <source>Give a reason of 3 to 500 characters.</source>
        <translation>Geben Sie einen Grund mit 3 bis 500 Zeichen an.</translation>
    </message>
</context>
<context>
    <name>Cognito</name>
    <message>
        <source>Amazon Cognito</source>
        <translation>Amazon Cognito</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Noch nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See `reeve --help`.</source>
        <translation>Siehe `reeve --help`.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation>--%1 erwartet eine Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>--demo opens its own workspace; leave the file away.</source>
        <translation>--demo öffnet einen eigenen Arbeitsbereich; lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>`reeve demo` needs the name of the file to make.</source>
        <translation>`reeve demo` braucht den Namen der Datei, die entstehen soll.</translation>
    </message>
    <message>
        <source>`reeve migrate new` needs a name, such as add_notes.</source>
        <translation>`reeve migrate new` braucht einen Namen, etwa add_notes.</translation>
    </message>
    <message>
        <source>`reeve migrate` needs the file of a workspace.</source>
        <translation>`reeve migrate` braucht die Datei eines Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>`reeve migrate` is followed by status, preview, up, down, add, remove or new.</source>
        <translation>Auf `reeve migrate` folgt status, preview, up, down, add, remove oder new.</translation>
    </message>
    <message>
        <source>`reeve migrate %1` needs the name of a part and a connection.</source>
        <translation>`reeve migrate %1` braucht den Namen eines Teils und eine Verbindung.</translation>
    </message>
    <message>
        <source>`reeve worker` needs the file of a workspace, or the name of a connection.</source>
        <translation>`reeve worker` braucht die Datei eines Arbeitsbereichs oder den Namen einer Verbindung.</translation>
    </message>
    <message>
        <source>Reeve, a desktop console for the people who run a SaaS control plane.

  reeve [FILE]                      open a workspace: this file, or the last one
  reeve --demo                      open the demo workspace, made when there is none
  reeve tour [--out DIR]            do the main job in a fresh workspace, with a picture of every step
  reeve worker FILE|NAME            execute the runs of a workspace or connection, without a window
  reeve migrate status|up|down FILE show, bring up to date or take back the newest change of a schema
  reeve migrate preview FILE        print the SQL that up would run
  reeve migrate add|remove PART URI change what Reeve adds to SourceLoop&apos;s tables in PostgreSQL:
                                    live_and_audit, list_indexes or roles
  reeve migrate new NAME            begin a migration in ./migrations
  reeve demo [--leads N] FILE       make a workspace with demo data and N more leads
  reeve webhook send|listen|verify  send, receive and verify webhooks; see `reeve webhook --help`
  reeve --version | --help

FILE is the file of a workspace or a connection to PostgreSQL: postgresql://user@host/database

  --trace-start                     say when the first pane shows its rows
  tour --leads N                    with N more leads
  tour --measure-answers            say how long the window took to answer
</source>
        <translation>Reeve, eine Desktop-Konsole für Menschen, die die Steuerungsebene eines SaaS betreiben.

  reeve [DATEI]                     öffnet einen Arbeitsbereich: diese Datei oder den letzten
  reeve --demo                      öffnet den Demo-Arbeitsbereich; legt ihn an, wenn es keinen gibt
  reeve tour [--out ORDNER]         geht den Hauptweg in einem neuen Arbeitsbereich, mit einem Bild jedes Schritts
  reeve worker DATEI|NAME           führt die Läufe eines Arbeitsbereichs oder einer Verbindung aus, ohne Fenster
  reeve migrate status|up|down DATEI zeigt das Schema, bringt es auf den neuesten Stand oder nimmt die letzte Änderung zurück
  reeve migrate preview DATEI       gibt das SQL aus, das up ausführen würde
  reeve migrate add|remove TEIL URI ändert, was Reeve zu SourceLoops Tabellen in PostgreSQL hinzufügt:
                                    live_and_audit, list_indexes oder roles
  reeve migrate new NAME            beginnt eine Migration in ./migrations
  reeve demo [--leads N] DATEI      legt einen Arbeitsbereich mit Demodaten und N weiteren Leads an
  reeve webhook send|listen|verify  sendet, empfängt und prüft Webhooks; siehe `reeve webhook --help`
  reeve --version | --help

DATEI ist die Datei eines Arbeitsbereichs oder eine Verbindung zu PostgreSQL: postgresql://user@host/database

  --trace-start                     sagt, wann der erste Bereich seine Zeilen zeigt
  tour --leads N                    mit N weiteren Leads
  tour --measure-answers            sagt, wie lange das Fenster zum Antworten brauchte
</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>File on this computer</source>
        <translation>Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>SourceLoop service</source>
        <translation>SourceLoop-Dienst</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a field of more than %2 characters.</source>
        <translation>Zeile %1 hat ein Feld mit mehr als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened there and never closed.</source>
        <translation>Suchen Sie dort nach einem Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in row %1 is never closed.</source>
        <translation>Ein Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or write a quotation mark inside a field twice.</source>
        <translation>Schließen Sie es, oder schreiben Sie ein Anführungszeichen innerhalb eines Feldes doppelt.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation>Zeile %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>Is this a table of values separated by commas, semicolons or tabs?</source>
        <translation>Ist das eine Tabelle mit Werten, die durch Kommas, Semikolons oder Tabulatoren getrennt sind?</translation>
    </message>
</context>
<context>
    <name>CustomSchemeFields</name>
    <message>
        <source>&amp;Algorithm</source>
        <translation>A&amp;lgorithmus</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>Signature&apos;s &amp;header</source>
        <translation>Header der Signat&amp;ur</translation>
    </message>
    <message>
        <source>Before the signature</source>
        <translation>Vor der Signatur</translation>
    </message>
    <message>
        <source>Such as “sha256=”.</source>
        <translation>Etwa „sha256=“.</translation>
    </message>
    <message>
        <source>Time&apos;s header</source>
        <translation>Header der Zeit</translation>
    </message>
    <message>
        <source>Time&apos;s unit</source>
        <translation>Einheit der Zeit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Id&apos;s header</source>
        <translation>Header der ID</translation>
    </message>
    <message>
        <source>&amp;What is signed</source>
        <translation>Was signie&amp;rt wird</translation>
    </message>
    <message>
        <source>{body}, {timestamp}, {id} and any text between them: {timestamp}.{body}</source>
        <translation>{body}, {timestamp}, {id} und beliebiger Text dazwischen: {timestamp}.{body}</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time may be off by</source>
        <translation>Zeit darf abweichen um</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation>Eigener Zeitraum …</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>This delivery does not exist any more.</source>
        <translation>Diese Zustellung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n lead(s).
</source>
        <translation>
            <numerusform>%1 mit %n Lead angelegt.
</numerusform>
            <numerusform>%1 mit %n Leads angelegt.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Provisioning runs</source>
        <translation>Bereitstellungsläufe</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n Lead</numerusform>
            <numerusform>%n Leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWorkspace</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>its line ends were changed from LF to CR LF on the way</source>
        <translation>seine Zeilenenden wurden unterwegs von LF zu CR LF geändert</translation>
    </message>
    <message>
        <source>its line ends were changed from CR LF to LF on the way</source>
        <translation>seine Zeilenenden wurden unterwegs von CR LF zu LF geändert</translation>
    </message>
    <message>
        <source>a line end behind it was signed but not sent</source>
        <translation>ein Zeilenende dahinter wurde signiert, aber nicht gesendet</translation>
    </message>
    <message>
        <source>a line end behind it was sent but not signed</source>
        <translation>ein Zeilenende dahinter wurde gesendet, aber nicht signiert</translation>
    </message>
    <message>
        <source>a byte order mark before it was sent but not signed</source>
        <translation>ein Byte Order Mark davor wurde gesendet, aber nicht signiert</translation>
    </message>
    <message>
        <source>the signature was made without the body</source>
        <translation>die Signatur wurde ohne den Inhalt gebildet</translation>
    </message>
    <message>
        <source>it was signed without spaces and sent with them</source>
        <translation>er wurde ohne Leerzeichen signiert und mit ihnen gesendet</translation>
    </message>
    <message>
        <source>it was signed with spaces behind “,” and “:” and sent without them</source>
        <translation>er wurde mit Leerzeichen hinter „,“ und „:“ signiert und ohne sie gesendet</translation>
    </message>
    <message>
        <source>it was signed indented and sent otherwise</source>
        <translation>er wurde eingerückt signiert und anders gesendet</translation>
    </message>
    <message>
        <source>It was signed with the secret “%1”.</source>
        <translation>Signiert wurde mit dem Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>It was signed with spaces or a line end around the secret, or without those that the secret here has.</source>
        <translation>Signiert wurde mit Leerzeichen oder einem Zeilenende um das Geheimnis, oder ohne die, die das Geheimnis hier hat.</translation>
    </message>
    <message>
        <source>It was signed with the secret decoded from Base64; this scheme takes its text.</source>
        <translation>Signiert wurde mit dem aus Base64 dekodierten Geheimnis; dieses Schema nimmt seinen Text.</translation>
    </message>
    <message>
        <source>It was signed with the secret decoded from hex; this scheme takes its text.</source>
        <translation>Signiert wurde mit dem aus Hex dekodierten Geheimnis; dieses Schema nimmt seinen Text.</translation>
    </message>
    <message>
        <source>It was signed with the secret written in hex.</source>
        <translation>Signiert wurde mit dem in Hex geschriebenen Geheimnis.</translation>
    </message>
    <message>
        <source>It was signed with the secret written in Base64.</source>
        <translation>Signiert wurde mit dem in Base64 geschriebenen Geheimnis.</translation>
    </message>
    <message>
        <source>It was signed with the secret without its prefix.</source>
        <translation>Signiert wurde mit dem Geheimnis ohne sein Präfix.</translation>
    </message>
    <message>
        <source>It was signed with what the secret&apos;s Base64 stands for; this scheme takes its text.</source>
        <translation>Signiert wurde mit dem, wofür das Base64 des Geheimnisses steht; dieses Schema nimmt seinen Text.</translation>
    </message>
    <message>
        <source>It was signed with an empty secret.</source>
        <translation>Signiert wurde mit einem leeren Geheimnis.</translation>
    </message>
    <message>
        <source>with its keys in alphabetical order</source>
        <translation>mit seinen Schlüsseln in alphabetischer Reihenfolge</translation>
    </message>
    <message>
        <source>with its keys in another order</source>
        <translation>mit seinen Schlüsseln in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The signature is right but written in another way: %1 is expected.</source>
        <translation>Die Signatur stimmt, ist aber anders geschrieben: Erwartet wird %1.</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>The body is not the one that was signed: %1. Sign the bytes that are sent.</source>
        <translation>Der Inhalt ist nicht der, der signiert wurde: %1. Signieren Sie die Bytes, die gesendet werden.</translation>
    </message>
    <message>
        <source>The same JSON was signed %1. Sign the bytes that are sent.</source>
        <translation>Dasselbe JSON wurde %1 signiert. Signieren Sie die Bytes, die gesendet werden.</translation>
    </message>
    <message>
        <source>It was signed with HMAC-SHA%1, another algorithm than this scheme&apos;s.</source>
        <translation>Signiert wurde mit HMAC-SHA%1, einem anderen Algorithmus als dem dieses Schemas.</translation>
    </message>
    <message>
        <source>The secret is right, but other text was signed: this scheme signs %1.</source>
        <translation>Das Geheimnis stimmt, aber signiert wurde ein anderer Text: Dieses Schema signiert %1.</translation>
    </message>
    <message>
        <source>The body is whole by its own digest, so it was signed with another secret.</source>
        <translation>Der Inhalt ist nach seiner eigenen Prüfsumme unversehrt, also wurde mit einem anderen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>The body was changed on the way: its own digest does not match.</source>
        <translation>Der Inhalt wurde unterwegs verändert: Seine eigene Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The body has %1 bytes, and its sender said %2: it was changed on the way.</source>
        <translation>Der Inhalt hat %1 Bytes, und sein Absender nannte %2: Er wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>It was signed with another secret, or the body was changed on the way.</source>
        <translation>Signiert wurde mit einem anderen Geheimnis, oder der Inhalt wurde unterwegs verändert.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>Enter an IP address of this machine, such as 127.0.0.1.</source>
        <translation>Geben Sie eine IP-Adresse dieses Rechners ein, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Outside this machine webhooks are received with TLS alone: choose a certificate.</source>
        <translation>Außerhalb dieses Rechners werden Webhooks nur mit TLS empfangen: Wählen Sie ein Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate.</source>
        <translation>Ein Zertifikat braucht seinen Schlüssel, und ein Schlüssel sein Zertifikat.</translation>
    </message>
    <message>
        <source>This signature scheme cannot be used.</source>
        <translation>Dieses Signaturschema kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Choose the secret that the sender signs with.</source>
        <translation>Wählen Sie das Geheimnis, mit dem der Absender signiert.</translation>
    </message>
    <message>
        <source>The status is a number from 200 to 599.</source>
        <translation>Der Status ist eine Zahl von 200 bis 599.</translation>
    </message>
    <message>
        <source>The delay is at most %1 ms.</source>
        <translation>Die Verzögerung beträgt höchstens %1 ms.</translation>
    </message>
    <message>
        <source>The answer&apos;s body is at most %1 bytes.</source>
        <translation>Der Inhalt der Antwort hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>At most %1 headers.</source>
        <translation>Höchstens %1 Header.</translation>
    </message>
    <message>
        <source>Line %1 is no header: write “Name: value”.</source>
        <translation>Zeile %1 ist kein Header: Schreiben Sie „Name: Wert“.</translation>
    </message>
</context>
<context>
    <name>EndpointForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>127.0.0.1 is reached from this computer alone.</source>
        <translation>127.0.0.1 ist nur von diesem Rechner aus erreichbar.</translation>
    </message>
    <message>
        <source>A free one</source>
        <translation>Ein freier</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>TLS &amp;certificate</source>
        <translation>TLS-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Path of a PEM file; needed for any other address than 127.0.0.1.</source>
        <translation>Pfad einer PEM-Datei; nötig für jede andere Adresse als 127.0.0.1.</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sein &amp;Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Konte&amp;xt</translation>
    </message>
    <message>
        <source>Refuse a signature that was &amp;used before</source>
        <translation>Eine schon verwen&amp;dete Signatur ablehnen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>What cannot be verified is answered with 401.</source>
        <translation>Was nicht geprüft werden kann, wird mit 401 beantwortet.</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Verzögerung</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Edit endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Others on the network will reach this endpoint. Give it a secret, and close it when it is no longer needed.</source>
        <translation>Andere im Netz werden diesen Endpunkt erreichen. Geben Sie ihm ein Geheimnis, und schließen Sie ihn, wenn er nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The orchestrator did not call back before the deadline.</source>
        <translation>Der Orchestrator hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The plan has no step “%1”.</source>
        <translation>Der Plan hat keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>Another engine has taken the run over.</source>
        <translation>Eine andere Engine hat den Lauf übernommen.</translation>
    </message>
    <message>
        <source>No identity provider is known here.</source>
        <translation>Hier ist kein Identitätsanbieter bekannt.</translation>
    </message>
    <message>
        <source>The workspace was closed.</source>
        <translation>Der Arbeitsbereich wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Webhook delivery</source>
        <translation>Webhook-Zustellung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Audit event</source>
        <translation>Audit-Eintrag</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Nicht gesund</translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>Enter a web address that begins with http:// or https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address: it would be kept in the history.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse: Sie würden im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>This is no HTTP method.</source>
        <translation>Das ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>The header “%1” has a character that headers cannot have.</source>
        <translation>Der Header „%1“ hat ein Zeichen, das in Headern nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check address and port, and that it is running.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 has no trusted certificate: %2</source>
        <translation>%1 hat kein vertrauenswürdiges Zertifikat: %2</translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation>Der Austausch mit %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation>Die HTTP-Bibliothek konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>%1 is an address of this machine or a private network.</source>
        <translation>%1 ist eine Adresse dieses Rechners oder eines privaten Netzes.</translation>
    </message>
    <message>
        <source>Confirm that it is meant.</source>
        <translation>Bestätigen Sie, dass sie gemeint ist.</translation>
    </message>
    <message>
        <source>More than %1 redirects.</source>
        <translation>Mehr als %1 Weiterleitungen.</translation>
    </message>
</context>
<context>
    <name>Idp</name>
    <message>
        <source>This workspace is locked against changes.</source>
        <translation>Dieser Arbeitsbereich ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This tenant was not set up at an identity provider.</source>
        <translation>Dieser Mandant wurde nicht bei einem Identitätsanbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Set it up first, from the tenant&apos;s actions.</source>
        <translation>Richten Sie ihn zuerst ein, aus den Aktionen des Mandanten.</translation>
    </message>
    <message>
        <source>The secret of the connection to %1 is not kept here.</source>
        <translation>Das Geheimnis der Verbindung zu %1 wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the tenant&apos;s identity provider wizard and connect once.</source>
        <translation>Öffnen Sie den Assistenten für den Identitätsanbieter des Mandanten und verbinden Sie einmal.</translation>
    </message>
    <message>
        <source>This is no web address; write it as https://login.example.com, without a user.</source>
        <translation>Das ist keine Webadresse; schreiben Sie sie wie https://login.example.com, ohne Benutzer.</translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse; schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Use a–z, 0–9, dots, hyphens and underscores, beginning with a letter or digit; at most 63 characters.</source>
        <translation>Verwenden Sie a–z, 0–9, Punkte, Bindestriche und Unterstriche, mit einem Buchstaben oder einer Ziffer am Anfang; höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no host name; write it as example.com, one a line.</source>
        <translation>„%1“ ist kein Rechnername; schreiben Sie ihn wie example.com, einen je Zeile.</translation>
    </message>
    <message>
        <source>“%1” is no redirect URI; write it as https://app.example.com/callback, one a line.</source>
        <translation>„%1“ ist keine Redirect-URI; schreiben Sie sie wie https://app.example.com/callback, eine je Zeile.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Was there already</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Stopped before “%1”.</source>
        <translation>Vor „%1“ angehalten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer lacks “%1”.</source>
        <translation>In der Antwort des Servers fehlt „%1“.</translation>
    </message>
    <message>
        <source>Enter a web address that begins with https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>An unencrypted address would show the password to the network; use https://.</source>
        <translation>Eine unverschlüsselte Adresse würde dem Netz das Passwort zeigen; verwenden Sie https://.</translation>
    </message>
    <message>
        <source>This call needs “%1”, which an earlier one did not bring.</source>
        <translation>Dieser Aufruf braucht „%1“, das ein früherer nicht gebracht hat.</translation>
    </message>
    <message>
        <source>Take back what was made and begin again.</source>
        <translation>Nehmen Sie zurück, was angelegt wurde, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The server answered %1.</source>
        <translation>Der Server hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>The server answered %1: %2</source>
        <translation>Der Server hat mit %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>Connect again with valid credentials.</source>
        <translation>Verbinden Sie erneut mit gültigen Zugangsdaten.</translation>
    </message>
    <message>
        <source>The connected account may not do this.</source>
        <translation>Das verbundene Konto darf das nicht.</translation>
    </message>
    <message>
        <source>Give the connected account the role %1, and try again.</source>
        <translation>Geben Sie dem verbundenen Konto die Rolle %1, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This Reeve is not connected to the tenants&apos; identity provider.</source>
        <translation>Dieses Reeve ist nicht mit dem Identitätsanbieter der Mandanten verbunden.</translation>
    </message>
    <message>
        <source>There is no identity provider “%1”.</source>
        <translation>Es gibt keinen Identitätsanbieter „%1“.</translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>An invoice that is “%1” cannot become “%2”.</source>
        <translation>Eine Rechnung, die „%1“ ist, kann nicht „%2“ werden.</translation>
    </message>
    <message>
        <source>Only pending invoices can be paid or cancelled.</source>
        <translation>Nur offene Rechnungen können bezahlt oder storniert werden.</translation>
    </message>
    <message>
        <source>Choose the tenant that is billed.</source>
        <translation>Wählen Sie den Mandanten, der die Rechnung bekommt.</translation>
    </message>
    <message>
        <source>Choose a currency of ISO 4217, such as EUR.</source>
        <translation>Wählen Sie eine Währung nach ISO 4217, etwa EUR.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Der Betrag muss größer als null sein.</translation>
    </message>
    <message>
        <source>Give the first day of the period.</source>
        <translation>Geben Sie den ersten Tag des Zeitraums an.</translation>
    </message>
    <message>
        <source>Give the last day of the period.</source>
        <translation>Geben Sie den letzten Tag des Zeitraums an.</translation>
    </message>
    <message>
        <source>The period ends before it starts; choose a later day.</source>
        <translation>Der Zeitraum endet vor seinem Beginn; wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Give the day the invoice is due.</source>
        <translation>Geben Sie den Tag an, an dem die Rechnung fällig ist.</translation>
    </message>
    <message>
        <source>The invoice is due before its period starts; choose a later day.</source>
        <translation>Die Rechnung ist vor Beginn ihres Zeitraums fällig; wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>This invoice does not exist any more.</source>
        <translation>Diese Rechnung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Whole numbers; this currency has no decimals.</source>
        <translation>Ganze Zahlen; diese Währung hat keine Nachkommastellen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s).</source>
        <translation>
            <numerusform>Höchstens %n Nachkommastelle.</numerusform>
            <numerusform>Höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Period &amp;from</source>
        <translation>Zeitraum &amp;von</translation>
    </message>
    <message>
        <source>Period &amp;to</source>
        <translation>Zeitraum &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Edit invoice %1</source>
        <translation>Rechnung %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Billed to %1.</source>
        <translation>Geht an %1.</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
</context>
<context>
    <name>InvoicePdf</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date on an invoice, in the notation of QDate::toString.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Rechnung %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Please pay %1 by %2 and quote the number %3.</source>
        <translation>Bitte zahlen Sie %1 bis zum %2 und nennen Sie die Nummer %3.</translation>
    </message>
    <message>
        <source>This invoice is paid. Thank you.</source>
        <translation>Diese Rechnung ist bezahlt. Vielen Dank.</translation>
    </message>
    <message>
        <source>This invoice is cancelled. Nothing is to be paid for it.</source>
        <translation>Diese Rechnung ist storniert. Es ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>PAID</source>
        <translation>BEZAHLT</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>STORNIERT</translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation>ÜBERFÄLLIG</translation>
    </message>
    <message>
        <source>The invoice cannot be written to %1: %2</source>
        <translation>Die Rechnung kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>InvoiceRules</name>
    <message>
        <source>This tenant does not exist any more; choose another.</source>
        <translation>Diesen Mandanten gibt es nicht mehr; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Someone else changed this invoice in the meantime.</source>
        <translation>Jemand anderes hat diese Rechnung inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
        <source>Only a pending invoice can be edited.</source>
        <translation>Nur eine offene Rechnung kann bearbeitet werden.</translation>
    </message>
    <message>
        <source>%1 was closed more than a day ago.</source>
        <translation>%1 wurde vor mehr als einem Tag abgeschlossen.</translation>
    </message>
    <message>
        <source>Create a new invoice instead.</source>
        <translation>Legen Sie stattdessen eine neue Rechnung an.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message numerus="yes">
        <source>it is nested more than %n levels deep</source>
        <translation>
            <numerusform>mehr als %n Ebene tief verschachtelt</numerusform>
            <numerusform>mehr als %n Ebenen tief verschachtelt</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>kein JSON (%1)</translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This is no JSON; line %1: %2.</source>
        <translation>Das ist kein JSON; Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Write a JSON object, in braces: {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Schreiben Sie ein JSON-Objekt in geschweiften Klammern: {&quot;name&quot;: &quot;value&quot;}.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>There is no such secret.</source>
        <translation>Ein solches Geheimnis gibt es nicht.</translation>
    </message>
    <message>
        <source>The keyring does not let Reeve in.</source>
        <translation>Der Schlüsselbund lässt Reeve nicht hinein.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation>Der Schlüsselbund ist gescheitert: %1</translation>
    </message>
    <message>
        <source>See that the keyring is running and unlocked, and try again.</source>
        <translation>Sorgen Sie dafür, dass der Schlüsselbund läuft und entsperrt ist, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Keycloak</name>
    <message>
        <source>A document that says whom to trust must come by https://.</source>
        <translation>Ein Dokument, das sagt, wem zu vertrauen ist, muss über https:// kommen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than 1 MiB; this is no such document.</source>
        <translation>Die Datei ist größer als 1 MiB; das ist kein solches Dokument.</translation>
    </message>
    <message>
        <source>The metadata names no place to sign in (SingleSignOnService).</source>
        <translation>Die Metadaten nennen keine Stelle zum Anmelden (SingleSignOnService).</translation>
    </message>
    <message>
        <source>The signing certificate in the metadata has expired.</source>
        <translation>Das Signaturzertifikat in den Metadaten ist abgelaufen.</translation>
    </message>
    <message>
        <source>The metadata has no signing certificate.</source>
        <translation>Die Metadaten haben kein Signaturzertifikat.</translation>
    </message>
    <message>
        <source>The address to sign in at is not encrypted: %1</source>
        <translation>Die Adresse zum Anmelden ist nicht verschlüsselt: %1</translation>
    </message>
    <message>
        <source>This is no discovery document: it is no JSON object.</source>
        <translation>Das ist kein Discovery-Dokument: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The discovery document lacks “%1”.</source>
        <translation>Im Discovery-Dokument fehlt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not encrypted: %2</source>
        <translation>„%1“ ist nicht verschlüsselt: %2</translation>
    </message>
    <message>
        <source>The document is by another issuer, %1: its address would be %1%2.</source>
        <translation>Das Dokument ist von einem anderen Aussteller, %1: Seine Adresse wäre %1%2.</translation>
    </message>
    <message>
        <source>Metadata with a document type is not accepted.</source>
        <translation>Metadaten mit einem Dokumenttyp werden nicht angenommen.</translation>
    </message>
    <message>
        <source>The signing certificate in the metadata cannot be read.</source>
        <translation>Das Signaturzertifikat in den Metadaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is no XML document: line %1, %2</source>
        <translation>Das ist kein XML-Dokument: Zeile %1, %2</translation>
    </message>
    <message>
        <source>This is no SAML metadata of an identity provider.</source>
        <translation>Das sind keine SAML-Metadaten eines Identitätsanbieters.</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>&amp;Realm</translation>
    </message>
    <message>
        <source>It is made when there is none of that name.</source>
        <translation>Er wird angelegt, wenn es keinen mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Shared &amp;realm</source>
        <translation>Geteilter &amp;Realm</translation>
    </message>
    <message>
        <source>The realm that all tenants of this kind live in; it is made when there is none.</source>
        <translation>Der Realm, in dem alle Mandanten dieser Art leben; er wird angelegt, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Organization &amp;alias</source>
        <translation>&amp;Alias der Organisation</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>People with an address of these domains belong to the organization.</source>
        <translation>Leute mit einer Adresse dieser Domains gehören zur Organisation.</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>Mail&amp;server</translation>
    </message>
    <message>
        <source>What Keycloak sends invitations through. Leave it empty when the realm has one.</source>
        <translation>Worüber Keycloak Einladungen sendet. Lassen Sie das Feld leer, wenn der Realm einen hat.</translation>
    </message>
    <message>
        <source>Mail of the realm</source>
        <translation>Mail des Realms</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Versc&amp;hlüsselung</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Sender &amp;address</source>
        <translation>Absenderadr&amp;esse</translation>
    </message>
    <message>
        <source>Mail &amp;user</source>
        <translation>Mail-Benut&amp;zer</translation>
    </message>
    <message>
        <source>Empty when the server asks for none.</source>
        <translation>Leer, wenn der Server keinen verlangt.</translation>
    </message>
    <message>
        <source>Mail pass&amp;word</source>
        <translation>Mail-Pass&amp;wort</translation>
    </message>
    <message>
        <source>Have Keycloak send a &amp;test mail to the connected account</source>
        <translation>Keycloak eine &amp;Testmail an das verbundene Konto senden lassen</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>The application that people of the tenant sign in to. Empty: none is made.</source>
        <translation>Die Anwendung, bei der sich die Leute des Mandanten anmelden. Leer: Es wird keine angelegt.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Client &amp;type</source>
        <translation>Client-T&amp;yp</translation>
    </message>
    <message>
        <source>Public: in a browser or app, with PKCE</source>
        <translation>Öffentlich: in einem Browser oder einer App, mit PKCE</translation>
    </message>
    <message>
        <source>Confidential: on a server, with a secret</source>
        <translation>Vertraulich: auf einem Server, mit einem Geheimnis</translation>
    </message>
    <message>
        <source>Redirect &amp;URIs</source>
        <translation>Redirect-&amp;URIs</translation>
    </message>
    <message>
        <source>One a line; the last character may be a star.</source>
        <translation>Eine je Zeile; das letzte Zeichen darf ein Stern sein.</translation>
    </message>
    <message>
        <source>Also the user name. The user gets the role IT_ADMIN.</source>
        <translation>Auch der Benutzername. Der Benutzer bekommt die Rolle IT_ADMIN.</translation>
    </message>
    <message>
        <source>By an invitation mail that asks for a password</source>
        <translation>Mit einer Einladungsmail, die nach einem Passwort fragt</translation>
    </message>
    <message>
        <source>Must &amp;verify the e-mail address</source>
        <translation>Muss die E-Mail-Adresse bestäti&amp;gen</translation>
    </message>
    <message>
        <source>Must set up a &amp;one-time password app</source>
        <translation>Muss eine App &amp;für Einmalpasswörter einrichten</translation>
    </message>
    <message>
        <source>Sign in &amp;through</source>
        <translation>Anmeldung ü&amp;ber</translation>
    </message>
    <message>
        <source>Lets people of the tenant use the accounts that they have already.</source>
        <translation>Lässt die Leute des Mandanten die Konten verwenden, die sie schon haben.</translation>
    </message>
    <message>
        <source>Keycloak itself</source>
        <translation>Keycloak selbst</translation>
    </message>
    <message>
        <source>Another provider by OpenID Connect</source>
        <translation>Einen anderen Anbieter mit OpenID Connect</translation>
    </message>
    <message>
        <source>Another provider by SAML 2.0</source>
        <translation>Einen anderen Anbieter mit SAML 2.0</translation>
    </message>
    <message>
        <source>Accounts of the tenant&apos;s people</source>
        <translation>Konten der Leute des Mandanten</translation>
    </message>
    <message>
        <source>Ali&amp;as</source>
        <translation>Al&amp;ias</translation>
    </message>
    <message>
        <source>Discovery do&amp;cument</source>
        <translation>Discovery-Do&amp;kument</translation>
    </message>
    <message>
        <source>Address of the issuer or of its openid-configuration, or a file with it.</source>
        <translation>Adresse des Ausstellers oder seiner openid-configuration, oder eine Datei damit.</translation>
    </message>
    <message>
        <source>Met&amp;adata</source>
        <translation>Met&amp;adaten</translation>
    </message>
    <message>
        <source>Address of the provider&apos;s SAML metadata, or a file with it.</source>
        <translation>Adresse der SAML-Metadaten des Anbieters, oder eine Datei damit.</translation>
    </message>
    <message>
        <source>Cl&amp;ient ID there</source>
        <translation>Client-ID d&amp;ort</translation>
    </message>
    <message>
        <source>Client s&amp;ecret there</source>
        <translation>Client-Secre&amp;t dort</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Of the Keycloak server, for instance https://login.example.com</source>
        <translation>Des Keycloak-Servers, zum Beispiel https://login.example.com</translation>
    </message>
    <message>
        <source>&amp;Realm of the account</source>
        <translation>&amp;Realm des Kontos</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>K&amp;onto</translation>
    </message>
    <message>
        <source>Service account of a client</source>
        <translation>Dienstkonto eines Clients</translation>
    </message>
    <message>
        <source>Admin user</source>
        <translation>Admin-Benutzer</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Trusted certi&amp;ficate</source>
        <translation>Vertrauenswürdiges &amp;Zertifikat</translation>
    </message>
    <message>
        <source>PEM file of the authority when the system does not know it; otherwise empty.</source>
        <translation>PEM-Datei der Zertifizierungsstelle, wenn das System sie nicht kennt; sonst leer.</translation>
    </message>
    <message>
        <source>A realm for this tenant</source>
        <translation>Ein Realm für diesen Mandanten</translation>
    </message>
    <message>
        <source>Users, roles, mail server and sign-in rules of its own. What PREMIUM tenants get.</source>
        <translation>Eigene Benutzer, Rollen, Mailserver und Anmelderegeln. Das bekommen PREMIUM-Mandanten.</translation>
    </message>
    <message>
        <source>An organization in a shared realm</source>
        <translation>Eine Organisation in einem geteilten Realm</translation>
    </message>
    <message>
        <source>People belong to the tenant&apos;s organization and find it by their mail domain.</source>
        <translation>Die Leute gehören zur Organisation des Mandanten und finden sie über ihre Maildomain.</translation>
    </message>
    <message>
        <source>Only users in a shared realm</source>
        <translation>Nur Benutzer in einem geteilten Realm</translation>
    </message>
    <message>
        <source>The tenant is known by nothing but its users. For servers without organizations.</source>
        <translation>Der Mandant ist nur durch seine Benutzer bekannt. Für Server ohne Organisationen.</translation>
    </message>
    <message>
        <source>This realm holds the administrators of the server; choose another.</source>
        <translation>Dieser Realm enthält die Administratoren des Servers; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>Your own server, version 26 or newer: realms or organizations.</source>
        <translation>Ihr eigener Server, Version 26 oder neuer: Realms oder Organisationen.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>The roles of this account cannot be seen: %1</source>
        <translation>Die Rollen dieses Kontos können nicht eingesehen werden: %1</translation>
    </message>
    <message>
        <source>Create the realm %1</source>
        <translation>Realm %1 anlegen</translation>
    </message>
    <message>
        <source>Mail server, roles and organizations</source>
        <translation>Mailserver, Rollen und Organisationen</translation>
    </message>
    <message>
        <source>Create the administrator and send the invitation</source>
        <translation>Administrator anlegen und Einladung senden</translation>
    </message>
    <message>
        <source>Create the client</source>
        <translation>Client anlegen</translation>
    </message>
    <message>
        <source>Add the identity provider</source>
        <translation>Identitätsanbieter hinzufügen</translation>
    </message>
    <message>
        <source>Create the realm {realm}</source>
        <translation>Realm {realm} anlegen</translation>
    </message>
    <message>
        <source>Turn on organizations in {realm}</source>
        <translation>Organisationen in {realm} einschalten</translation>
    </message>
    <message>
        <source>Set the realm&apos;s mail server to {smtpHost}</source>
        <translation>Mailserver des Realms auf {smtpHost} setzen</translation>
    </message>
    <message>
        <source>Have Keycloak send a test mail</source>
        <translation>Keycloak eine Testmail senden lassen</translation>
    </message>
    <message>
        <source>Check server, port, encryption and password, and that the connected account has an e-mail address: the test mail goes there.</source>
        <translation>Prüfen Sie Server, Port, Verschlüsselung und Passwort, und ob das verbundene Konto eine E-Mail-Adresse hat: Die Testmail geht dorthin.</translation>
    </message>
    <message>
        <source>Add the identity provider {federationAlias}</source>
        <translation>Identitätsanbieter {federationAlias} hinzufügen</translation>
    </message>
    <message>
        <source>Create the organization {alias}</source>
        <translation>Organisation {alias} anlegen</translation>
    </message>
    <message>
        <source>Another organization may have this name or one of these domains.</source>
        <translation>Eine andere Organisation kann diesen Namen oder eine dieser Domains haben.</translation>
    </message>
    <message>
        <source>Let the organization {alias} sign in through {federationAlias}</source>
        <translation>Anmeldung der Organisation {alias} über {federationAlias} zulassen</translation>
    </message>
    <message>
        <source>Create the client {appClientId}</source>
        <translation>Client {appClientId} anlegen</translation>
    </message>
    <message>
        <source>Create the role IT_ADMIN</source>
        <translation>Rolle IT_ADMIN anlegen</translation>
    </message>
    <message>
        <source>Create the user {adminEmail}</source>
        <translation>Benutzer {adminEmail} anlegen</translation>
    </message>
    <message>
        <source>Another user may have this name without having this e-mail address.</source>
        <translation>Ein anderer Benutzer kann diesen Namen haben, ohne diese E-Mail-Adresse zu haben.</translation>
    </message>
    <message>
        <source>Give {adminEmail} the role IT_ADMIN</source>
        <translation>{adminEmail} die Rolle IT_ADMIN geben</translation>
    </message>
    <message>
        <source>Make {adminEmail} a member of {alias}</source>
        <translation>{adminEmail} zum Mitglied von {alias} machen</translation>
    </message>
    <message>
        <source>Send the invitation to {adminEmail}</source>
        <translation>Einladung an {adminEmail} senden</translation>
    </message>
    <message>
        <source>Check the realm&apos;s mail server. The user exists: the invitation can also be sent later, from the tenant&apos;s actions.</source>
        <translation>Prüfen Sie den Mailserver des Realms. Der Benutzer existiert: Die Einladung kann auch später gesendet werden, aus den Aktionen des Mandanten.</translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>This lead does not exist any more.</source>
        <translation>Diesen Lead gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>A lead with this e-mail address exists: %1.</source>
        <translation>Es gibt einen Lead mit dieser E-Mail-Adresse: %1.</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Needed as soon as another part of the address is given.</source>
        <translation>Nötig, sobald ein anderer Teil der Adresse angegeben ist.</translation>
    </message>
    <message>
        <source>Edit lead</source>
        <translation>Lead bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>A mail with a verification link is queued for the lead.</source>
        <translation>Eine Mail mit einem Bestätigungslink wird für den Lead eingereiht.</translation>
    </message>
</context>
<context>
    <name>LeadImport</name>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation>Die Datei %1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>A row of titles and at least one lead below it are needed.</source>
        <translation>Eine Titelzeile und mindestens ein Lead darunter werden gebraucht.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation>Die Datei hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Teilen Sie sie und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 has the same mail address.</source>
        <translation>Zeile %1 hat dieselbe Mailadresse.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation>Wählen Sie die Spalte für: %1.</translation>
    </message>
    <message>
        <source>Two columns are chosen for: %1.</source>
        <translation>Zwei Spalten sind gewählt für: %1.</translation>
    </message>
    <message>
        <source>Choose either one column for the whole name or one each for first and last name.</source>
        <translation>Wählen Sie entweder eine Spalte für den ganzen Namen oder je eine für Vor- und Nachnamen.</translation>
    </message>
</context>
<context>
    <name>LeadImportDraft</name>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1, fields separated by %2</source>
        <translation>%1, Felder getrennt durch %2</translation>
    </message>
</context>
<context>
    <name>LeadRules</name>
    <message>
        <source>A verified lead has this e-mail address: %1.</source>
        <translation>Ein bestätigter Lead hat diese E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>Open that lead, or use another address.</source>
        <translation>Öffnen Sie diesen Lead, oder nehmen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Please confirm your e-mail address</source>
        <translation>Bitte bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Someone else changed this lead in the meantime.</source>
        <translation>Jemand anderes hat diesen Lead inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
        <source>The address of a verified lead cannot change; create a new lead.</source>
        <translation>Die Adresse eines bestätigten Leads kann sich nicht ändern; legen Sie einen neuen Lead an.</translation>
    </message>
    <message>
        <source>This verification key is wrong or too old.</source>
        <translation>Dieser Bestätigungsschlüssel ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>Send the verification mail again.</source>
        <translation>Senden Sie die Bestätigungsmail erneut.</translation>
    </message>
    <message>
        <source>This lead is verified already.</source>
        <translation>Dieser Lead ist schon bestätigt.</translation>
    </message>
    <message>
        <source>This lead is verified already; it needs no verification mail.</source>
        <translation>Dieser Lead ist schon bestätigt; er braucht keine Bestätigungsmail.</translation>
    </message>
    <message>
        <source>%1 has a tenant and cannot be deleted.</source>
        <translation>%1 hat einen Mandanten und kann nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>LoadRun</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 is an address of this machine or a private network.</source>
        <translation>%1 ist eine Adresse dieses Rechners oder eines privaten Netzes.</translation>
    </message>
    <message>
        <source>Confirm that it is meant.</source>
        <translation>Bestätigen Sie, dass sie gemeint ist.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>This mail does not exist any more.</source>
        <translation>Diese Mail gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that can be written to.</source>
        <translation>„%1“ ist keine Mailadresse, an die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>A line break is not allowed here.</source>
        <translation>Ein Zeilenumbruch ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>At most %1 characters are allowed here.</source>
        <translation>Hier sind höchstens %1 Zeichen erlaubt.</translation>
    </message>
    <message>
        <source>This mail has no value for: %1.</source>
        <translation>Dieser Mail fehlt ein Wert für: %1.</translation>
    </message>
    <message>
        <source>There is no mail template “%1”.</source>
        <translation>Es gibt keine Mailvorlage „%1“.</translation>
    </message>
    <message>
        <source>This link does not work any more. Send the verification mail again from the lead.</source>
        <translation>Dieser Link gilt nicht mehr. Senden Sie die Bestätigungsmail beim Lead erneut.</translation>
    </message>
    <message>
        <source>A newer verification mail has replaced this link.</source>
        <translation>Eine neuere Bestätigungsmail hat diesen Link ersetzt.</translation>
    </message>
    <message>
        <source>This link has expired. Send the verification mail again from the lead.</source>
        <translation>Dieser Link ist abgelaufen. Senden Sie die Bestätigungsmail beim Lead erneut.</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>Diese Mail wurde schon gesendet.</translation>
    </message>
</context>
<context>
    <name>MailTemplate</name>
    <message>
        <source>There is no variable “%1”; known are: %2.</source>
        <translation>Eine Variable „%1“ gibt es nicht; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“{{/%1}}” closes nothing.</source>
        <translation>„{{/%1}}“ schließt nichts.</translation>
    </message>
    <message>
        <source>“{{#%1}}” begins before “{{/%2}}”; sections do not nest.</source>
        <translation>„{{#%1}}“ beginnt vor „{{/%2}}“; Abschnitte lassen sich nicht verschachteln.</translation>
    </message>
    <message>
        <source>“{{/%1}}” is missing.</source>
        <translation>„{{/%1}}“ fehlt.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Hier steht nichts.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Without {{link}} nobody can confirm the address.</source>
        <translation>Ohne {{link}} kann niemand die Adresse bestätigen.</translation>
    </message>
    <message>
        <source>A subject is one line.</source>
        <translation>Ein Betreff ist eine Zeile.</translation>
    </message>
</context>
<context>
    <name>MailTemplateForm</name>
    <message>
        <source>Insert &amp;variable</source>
        <translation>&amp;Variable einfügen</translation>
    </message>
    <message>
        <source>Use &amp;Reeve&apos;s own text</source>
        <translation>&amp;Reeves eigenen Text verwenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A variable stands for what is known of the recipient. What stands between {{#link}} and {{/link}} is left out when there is none.</source>
        <translation>Eine Variable steht für das, was über den Empfänger bekannt ist. Was zwischen {{#link}} und {{/link}} steht, entfällt, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>Empty sends the text alone. Paragraphs, lists, tables, emphasis and links stay; scripts, styles and pictures are taken out.</source>
        <translation>Leer wird nur der Text gesendet. Absätze, Listen, Tabellen, Hervorhebungen und Links bleiben; Skripte, Stile und Bilder werden entfernt.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Saved. Mails are written so from now on.</source>
        <translation>Gespeichert. Mails werden ab jetzt so geschrieben.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Nothing to do: the schema is at version %1.
</source>
        <translation>Nichts zu tun: Das Schema hat die Version %1.
</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied. The workspace as it was: %1
</source>
        <translation>
            <numerusform>%n Migration angewendet. Der Arbeitsbereich, wie er war: %1
</numerusform>
            <numerusform>%n Migrationen angewendet. Der Arbeitsbereich, wie er war: %1
</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the schema is empty.
</source>
        <translation>Nichts zu tun: Das Schema ist leer.
</translation>
    </message>
    <message>
        <source>The schema is at version %1. The workspace as it was: %2
</source>
        <translation>Das Schema hat die Version %1. Der Arbeitsbereich, wie er war: %2
</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>“%1” is no name for a migration.</source>
        <translation>„%1“ ist kein Name für eine Migration.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores: add_notes.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Unterstriche: add_notes.</translation>
    </message>
    <message>
        <source>There is no folder %1 here.</source>
        <translation>Hier gibt es keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Run this at the top of Reeve&apos;s source.</source>
        <translation>Rufen Sie das im obersten Ordner von Reeves Quelltext auf.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>-- Nothing to do.
</source>
        <translation>-- Nichts zu tun.
</translation>
    </message>
    <message>
        <source>Parts that Reeve adds to SourceLoop&apos;s tables:
</source>
        <translation>Teile, die Reeve zu SourceLoops Tabellen hinzufügt:
</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>nicht hinzugefügt</translation>
    </message>
    <message>
        <source>There is no part “%1”.</source>
        <translation>Es gibt keinen Teil „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied.
</source>
        <translation>
            <numerusform>%n Migration angewendet.
</numerusform>
            <numerusform>%n Migrationen angewendet.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The schema is at version %1.
</source>
        <translation>Das Schema hat die Version %1.
</translation>
    </message>
    <message>
        <source>Parts are added to a PostgreSQL database only.</source>
        <translation>Teile werden nur zu einer PostgreSQL-Datenbank hinzugefügt.</translation>
    </message>
    <message>
        <source>Name it as postgresql://user@host/database.</source>
        <translation>Nennen Sie sie als postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Parts are live_and_audit, list_indexes, text_indexes and roles.</source>
        <translation>Teile sind live_and_audit, list_indexes, text_indexes und roles.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This workspace was written by a newer Reeve: it has schema version %1, this program knows %2.</source>
        <translation>Dieser Arbeitsbereich wurde von einem neueren Reeve geschrieben: Er hat die Schemaversion %1, dieses Programm kennt %2.</translation>
    </message>
    <message>
        <source>Open it with the newer Reeve, or restore the backup that was made beside it.</source>
        <translation>Öffnen Sie ihn mit dem neueren Reeve, oder spielen Sie die Sicherung ein, die daneben angelegt wurde.</translation>
    </message>
    <message>
        <source>Migration %1 (%2) was applied with another text than this program holds.</source>
        <translation>Migration %1 (%2) wurde mit einem anderen Text angewendet, als dieses Programm ihn enthält.</translation>
    </message>
    <message>
        <source>Open the workspace with the Reeve that wrote it.</source>
        <translation>Öffnen Sie den Arbeitsbereich mit dem Reeve, das ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no migration to take back.</source>
        <translation>Es gibt keine Migration, die zurückgenommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is no amount; write it as %2.</source>
        <translation>„%1“ ist kein Betrag; schreiben Sie ihn wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no currency of ISO 4217.</source>
        <translation>„%1“ ist keine Währung nach ISO 4217.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no amount in %2, which has %n digit(s) after the decimal point.</source>
        <translation>
            <numerusform>„%1“ ist kein Betrag in %2; diese Währung hat %n Nachkommastelle.</numerusform>
            <numerusform>„%1“ ist kein Betrag in %2; diese Währung hat %n Nachkommastellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>%1 gave no token (HTTP status %2).</source>
        <translation>%1 gab kein Token (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>%1 gave no token: %2</source>
        <translation>%1 gab kein Token: %2</translation>
    </message>
    <message>
        <source>Check the sign-in of the connection.</source>
        <translation>Prüfen Sie die Anmeldung der Verbindung.</translation>
    </message>
    <message>
        <source>The token is not accepted, or has ended.</source>
        <translation>Das Token wird nicht angenommen oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>Paste a new one into the connection.</source>
        <translation>Fügen Sie in der Verbindung ein neues ein.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Openers</name>
    <message>
        <source>This Reeve cannot open a connection of the kind “%1”.</source>
        <translation>Dieses Reeve kann keine Verbindung der Art „%1“ öffnen.</translation>
    </message>
</context>
<context>
    <name>Orchestrator</name>
    <message>
        <source>The orchestrator&apos;s address must begin with https://: the event holds a secret.</source>
        <translation>Die Adresse des Orchestrators muss mit https:// beginnen: Das Ereignis enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>The orchestrator answered with status %1.</source>
        <translation>Der Orchestrator hat mit Status %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Temporal</translation>
    </message>
</context>
<context>
    <name>PasswordHash</name>
    <message>
        <source>bcrypt is not available on this system.</source>
        <translation>bcrypt ist auf diesem System nicht verfügbar.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Premium (silo)</source>
        <translation>Premium (eigene Umgebung)</translation>
    </message>
    <message>
        <source>Standard (pooled)</source>
        <translation>Standard (geteilt)</translation>
    </message>
    <message>
        <source>Basic (pooled)</source>
        <translation>Basic (geteilt)</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>The server refuses the login: %1</source>
        <translation>Der Server lehnt die Anmeldung ab: %1</translation>
    </message>
    <message>
        <source>Check user and password.</source>
        <translation>Prüfen Sie Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>The server has no free connection.</source>
        <translation>Der Server hat keine freie Verbindung.</translation>
    </message>
    <message>
        <source>Close another program that uses it, or raise max_connections.</source>
        <translation>Schließen Sie ein anderes Programm, das ihn benutzt, oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check the certificates and the TLS mode.</source>
        <translation>Prüfen Sie die Zertifikate und den TLS-Modus.</translation>
    </message>
    <message>
        <source>The server refuses: %1</source>
        <translation>Der Server lehnt ab: %1</translation>
    </message>
    <message>
        <source>Check the names of database and user.</source>
        <translation>Prüfen Sie die Namen von Datenbank und Benutzer.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>Check host, port and network.</source>
        <translation>Prüfen Sie Host, Port und Netz.</translation>
    </message>
    <message>
        <source>Reeve&apos;s tables in this database are at version %1; this program needs %2.</source>
        <translation>Reeves Tabellen in dieser Datenbank haben die Version %1; dieses Programm braucht %2.</translation>
    </message>
    <message>
        <source>Bring them up to date with “reeve migrate up”.</source>
        <translation>Bringen Sie sie mit „reeve migrate up“ auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>This value is taken already; choose another.</source>
        <translation>Dieser Wert ist schon vergeben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>Die Datenbank hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Others are changing the same records.</source>
        <translation>Andere ändern gerade dieselben Datensätze.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database does not give your login this right: %1</source>
        <translation>Die Datenbank gibt Ihrem Login dieses Recht nicht: %1</translation>
    </message>
    <message>
        <source>Ask an administrator of the server for it.</source>
        <translation>Bitten Sie einen Administrator des Servers darum.</translation>
    </message>
    <message>
        <source>This server takes no changes: it is a standby.</source>
        <translation>Dieser Server nimmt keine Änderungen an: Er ist ein Standby.</translation>
    </message>
    <message>
        <source>Connect to the primary server to change something.</source>
        <translation>Verbinden Sie sich mit dem primären Server, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full; nothing was changed.</source>
        <translation>Der Datenträger des Servers ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space on the server and try again.</source>
        <translation>Schaffen Sie auf dem Server Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>Die Datenbank hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Narrow the filter, or try again when the server is less busy.</source>
        <translation>Grenzen Sie den Filter ein, oder versuchen Sie es erneut, wenn der Server weniger zu tun hat.</translation>
    </message>
    <message>
        <source>The connection to the database was lost: %1</source>
        <translation>Die Verbindung zur Datenbank ging verloren: %1</translation>
    </message>
    <message>
        <source>Reeve connects again by itself.</source>
        <translation>Reeve verbindet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>There is nothing of this identity.</source>
        <translation>Unter dieser Kennung gibt es nichts.</translation>
    </message>
    <message>
        <source>A text is too long: %1</source>
        <translation>Ein Text ist zu lang: %1</translation>
    </message>
    <message>
        <source>The database lacks what Reeve looks for: %1</source>
        <translation>Der Datenbank fehlt, was Reeve sucht: %1</translation>
    </message>
    <message>
        <source>Bring its schema up to date with “reeve migrate up”.</source>
        <translation>Bringen Sie ihr Schema mit „reeve migrate up“ auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>This is no connection to PostgreSQL: %1</source>
        <translation>Das ist keine Verbindung zu PostgreSQL: %1</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Reeve does not know the option %1; put it into a service file (pg_service.conf) and name its section.</source>
        <translation>Reeve kennt die Option %1 nicht; schreiben Sie sie in eine Service-Datei (pg_service.conf) und nennen Sie deren Abschnitt.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Name the database, or choose a service that does.</source>
        <translation>Nennen Sie die Datenbank, oder wählen Sie einen Service, der es tut.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name the certificate that the key belongs to.</source>
        <translation>Nennen Sie das Zertifikat, zu dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>Show and record what others change</source>
        <translation>Zeigen und festhalten, was andere ändern</translation>
    </message>
    <message>
        <source>Indexes for long lists</source>
        <translation>Indizes für lange Listen</translation>
    </message>
    <message>
        <source>Roles in the database</source>
        <translation>Rollen in der Datenbank</translation>
    </message>
    <message>
        <source>Triggers on SourceLoop&apos;s tables: what its service writes appears in Reeve at once and in the audit log.</source>
        <translation>Trigger auf SourceLoops Tabellen: Was sein Dienst schreibt, erscheint in Reeve sofort und im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Indexes on SourceLoop&apos;s tables, so that a list of a million rows opens as fast as a short one.</source>
        <translation>Indizes auf SourceLoops Tabellen, damit sich eine Liste von einer Million Zeilen so schnell öffnet wie eine kurze.</translation>
    </message>
    <message>
        <source>Group roles with grants and row-level security: the database itself refuses what a role may not do.</source>
        <translation>Gruppenrollen mit Rechten und Row-Level Security: Die Datenbank selbst lehnt ab, was eine Rolle nicht darf.</translation>
    </message>
    <message>
        <source>Indexes for text filters</source>
        <translation>Indizes für Textfilter</translation>
    </message>
    <message>
        <source>Indexes on SourceLoop&apos;s tables, so that a word is found in a million rows as fast as in a thousand. They need the extension pg_trgm.</source>
        <translation>Indizes auf den Tabellen von SourceLoop, damit ein Wort in einer Million Zeilen so schnell gefunden wird wie in tausend. Sie brauchen die Erweiterung pg_trgm.</translation>
    </message>
</context>
<context>
    <name>PostgresCheck</name>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer in time.</source>
        <translation>%1 antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server runs and listens on the network. Between you and it there may be a firewall.</source>
        <translation>Prüfen Sie Host und Port, und ob der Server läuft und im Netz lauscht. Zwischen Ihnen und ihm kann eine Firewall stehen.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Der Server antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Name the root certificate that signed the server&apos;s certificate, and the host name that stands in it. If the server has no TLS at all, it has to be set up there.</source>
        <translation>Nennen Sie das Stammzertifikat, mit dem das Zertifikat des Servers unterschrieben ist, und den Hostnamen, der darin steht. Hat der Server gar kein TLS, muss es dort eingerichtet werden.</translation>
    </message>
    <message>
        <source>Encrypted.</source>
        <translation>Verschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation>Unverschlüsselt.</translation>
    </message>
    <message>
        <source>Not encrypted; the server is on this computer.</source>
        <translation>Unverschlüsselt; der Server ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Others on the network can read everything. Choose “Certificate and host name”.</source>
        <translation>Andere im Netz können alles mitlesen. Wählen Sie „Zertifikat und Hostname geprüft“.</translation>
    </message>
    <message>
        <source>%1; certificate and host name verified.</source>
        <translation>%1; Zertifikat und Hostname geprüft.</translation>
    </message>
    <message>
        <source>%1; certificate verified, host name not.</source>
        <translation>%1; Zertifikat geprüft, Hostname nicht.</translation>
    </message>
    <message>
        <source>%1; the server was not verified.</source>
        <translation>%1; der Server wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Someone in between could pose as the server. Choose “Certificate and host name”.</source>
        <translation>Jemand dazwischen könnte sich als der Server ausgeben. Wählen Sie „Zertifikat und Hostname geprüft“.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>The server asks for a password: type it.</source>
        <translation>Der Server verlangt ein Passwort: Geben Sie es ein.</translation>
    </message>
    <message>
        <source>Check user and password, and that the server&apos;s pg_hba.conf lets this login in.</source>
        <translation>Prüfen Sie Benutzer und Passwort, und ob pg_hba.conf auf dem Server diesen Login einlässt.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, and that the login may connect to it.</source>
        <translation>Prüfen Sie den Namen der Datenbank, und ob der Login sich mit ihr verbinden darf.</translation>
    </message>
    <message>
        <source>%1 on PostgreSQL %2.</source>
        <translation>%1 auf PostgreSQL %2.</translation>
    </message>
    <message>
        <source>It is a standby and takes no changes.</source>
        <translation>Er ist ein Standby und nimmt keine Änderungen an.</translation>
    </message>
    <message>
        <source>To change something, connect to the primary server.</source>
        <translation>Um etwas zu ändern, verbinden Sie sich mit dem primären Server.</translation>
    </message>
    <message>
        <source>Reeve needs PostgreSQL 13 or newer.</source>
        <translation>Reeve braucht PostgreSQL 13 oder neuer.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>An owner of the database may allow it: GRANT CREATE ON DATABASE %1 TO %2.</source>
        <translation>Ein Eigentümer der Datenbank kann es erlauben: GRANT CREATE ON DATABASE %1 TO %2.</translation>
    </message>
    <message>
        <source>SourceLoop&apos;s and Reeve&apos;s, at version %1.</source>
        <translation>Das von SourceLoop und das von Reeve, in Version %1.</translation>
    </message>
    <message>
        <source>This Reeve brings version %1. You see the SQL before anything is changed.</source>
        <translation>Dieses Reeve bringt Version %1 mit. Sie sehen das SQL, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>A newer Reeve wrote it: update this one.</source>
        <translation>Ein neueres Reeve hat es geschrieben: Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>SourceLoop&apos;s tables are there, Reeve&apos;s are not.</source>
        <translation>SourceLoops Tabellen sind da, Reeves nicht.</translation>
    </message>
    <message>
        <source>The database is empty.</source>
        <translation>Die Datenbank ist leer.</translation>
    </message>
    <message>
        <source>Reeve adds what is missing. You see the SQL before anything is changed.</source>
        <translation>Reeve ergänzt, was fehlt. Sie sehen das SQL, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>This login may not create anything.</source>
        <translation>Dieser Login darf nichts anlegen.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>This login will own what it makes.</source>
        <translation>Diesem Login wird gehören, was er anlegt.</translation>
    </message>
    <message>
        <source>This login is a superuser and may do everything.</source>
        <translation>Dieser Login ist ein Superuser und darf alles.</translation>
    </message>
    <message>
        <source>This login may read none of the tables.</source>
        <translation>Dieser Login darf keine der Tabellen lesen.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s owner to grant it a role, such as reeve_viewer or reeve_support.</source>
        <translation>Bitten Sie den Eigentümer der Datenbank, ihm eine Rolle zu geben, etwa reeve_viewer oder reeve_support.</translation>
    </message>
    <message>
        <source>It may read: %1.</source>
        <translation>Er darf lesen: %1.</translation>
    </message>
    <message>
        <source>It may change nothing.</source>
        <translation>Er darf nichts ändern.</translation>
    </message>
    <message>
        <source>It may change: %1.</source>
        <translation>Er darf ändern: %1.</translation>
    </message>
    <message>
        <source>Its roles: %1.</source>
        <translation>Seine Rollen: %1.</translation>
    </message>
</context>
<context>
    <name>ProvisionTenants</name>
    <message>
        <source>Temporal provisions here, but no server is connected.</source>
        <translation>Temporal stellt hier bereit, aber es ist kein Server verbunden.</translation>
    </message>
    <message>
        <source>Connect one in the Temporal pane.</source>
        <translation>Verbinden Sie einen im Bereich Temporal.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>The tenant has no primary contact to make the admin user from.</source>
        <translation>Der Mandant hat keinen Hauptkontakt, aus dem der Admin-Benutzer entstehen könnte.</translation>
    </message>
    <message>
        <source>The tenant has no contact to welcome.</source>
        <translation>Der Mandant hat keinen Kontakt, der begrüßt werden könnte.</translation>
    </message>
    <message>
        <source>Welcome, %1 is ready</source>
        <translation>Willkommen, %1 ist bereit</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service, and what stands between: a proxy, a sign-in page.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes ist, und was dazwischen steht: ein Proxy, eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be read: %2.</source>
        <translation>Die Antwort von %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 answered with “%2” instead of JSON.</source>
        <translation>%1 hat mit „%2“ statt mit JSON geantwortet.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was not read.</source>
        <translation>Die Antwort von %1 ist größer als %2 und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes ist.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or check the network.</source>
        <translation>Versuchen Sie es erneut, oder prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The proxy for %1 was not found.</source>
        <translation>Der Proxy für %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the proxy of the connection.</source>
        <translation>Prüfen Sie den Proxy der Verbindung.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check address and port, and that it is running.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>%1 has no trusted certificate: %2</source>
        <translation>%1 hat kein vertrauenswürdiges Zertifikat: %2</translation>
    </message>
    <message>
        <source>For an authority of your own, name the file with its certificate in the connection.</source>
        <translation>Für eine eigene Zertifizierungsstelle nennen Sie in der Verbindung die Datei mit ihrem Zertifikat.</translation>
    </message>
    <message>
        <source>The file of the trusted authority cannot be read: %1</source>
        <translation>Die Datei der vertrauten Zertifizierungsstelle kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Choose a PEM file in the connection.</source>
        <translation>Wählen Sie in der Verbindung eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The client certificate cannot be used: %1</source>
        <translation>Das Client-Zertifikat kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Check certificate, key and passphrase in the connection.</source>
        <translation>Prüfen Sie in der Verbindung Zertifikat, Schlüssel und Passphrase.</translation>
    </message>
    <message>
        <source>No TLS connection to %1: %2</source>
        <translation>Keine TLS-Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check that the address begins with https:// only where the server speaks TLS, and whether it wants a client certificate.</source>
        <translation>Prüfen Sie, ob die Adresse nur dort mit https:// beginnt, wo der Server TLS spricht, und ob er ein Client-Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>%1 broke off its answer.</source>
        <translation>%1 hat seine Antwort abgebrochen.</translation>
    </message>
    <message>
        <source>Try again; before a change is sent again, look whether it arrived.</source>
        <translation>Versuchen Sie es erneut; bevor Sie eine Änderung noch einmal senden, sehen Sie nach, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>%1 does not answer as a web server.</source>
        <translation>%1 antwortet nicht wie ein Webserver.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be decompressed.</source>
        <translation>Die Antwort von %1 kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation>Der Austausch mit %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation>Die HTTP-Bibliothek konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A header must not have a line break.</source>
        <translation>Ein Header darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in.</source>
        <translation>%1 nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask its administrators for the permission.</source>
        <translation>Bitten Sie die Administratoren um die Berechtigung.</translation>
    </message>
    <message>
        <source>%1 does not have this (any more).</source>
        <translation>%1 hat das nicht (mehr).</translation>
    </message>
    <message>
        <source>%1 has this already.</source>
        <translation>%1 hat das schon.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Jemand anderes hat das inzwischen geändert.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>%1 takes no more requests for now.</source>
        <translation>%1 nimmt vorerst keine Anfragen mehr an.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>%1 failed with HTTP status %2.</source>
        <translation>%1 ist mit HTTP-Status %2 gescheitert.</translation>
    </message>
    <message>
        <source>Try again later; its log says more.</source>
        <translation>Versuchen Sie es später erneut; sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere: %2</source>
        <translation>%1 verweist auf eine andere Adresse: %2</translation>
    </message>
    <message>
        <source>Reeve does not follow to another host. Correct the connection&apos;s address if it is right.</source>
        <translation>Reeve folgt nicht zu einem anderen Host. Berichtigen Sie die Adresse der Verbindung, wenn er der richtige ist.</translation>
    </message>
    <message>
        <source>%1 refused the request with HTTP status %2.</source>
        <translation>%1 hat die Anfrage mit HTTP-Status %2 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>The role %1 may not do this.</source>
        <translation>Die Rolle %1 darf das nicht.</translation>
    </message>
    <message>
        <source>Roles that may: %1.</source>
        <translation>Rollen, die es dürfen: %1.</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Your login lacks the right “%1”.</source>
        <translation>Ihrem Login fehlt das Recht „%1“.</translation>
    </message>
    <message>
        <source>Ask an administrator of the server for it.</source>
        <translation>Bitten Sie einen Administrator des Servers darum.</translation>
    </message>
    <message>
        <source>Read leads</source>
        <translation>Leads lesen</translation>
    </message>
    <message>
        <source>Change leads</source>
        <translation>Leads ändern</translation>
    </message>
    <message>
        <source>Read tenants</source>
        <translation>Mandanten lesen</translation>
    </message>
    <message>
        <source>Change tenants</source>
        <translation>Mandanten ändern</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Read invoices</source>
        <translation>Rechnungen lesen</translation>
    </message>
    <message>
        <source>Change invoices</source>
        <translation>Rechnungen ändern</translation>
    </message>
    <message>
        <source>Read webhooks</source>
        <translation>Webhooks lesen</translation>
    </message>
    <message>
        <source>Send webhooks</source>
        <translation>Webhooks senden</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Audit-Protokoll lesen</translation>
    </message>
    <message>
        <source>Manage the workspace</source>
        <translation>Arbeitsbereich verwalten</translation>
    </message>
</context>
<context>
    <name>RowErrorExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>A run that is “%1” cannot become “%2”.</source>
        <translation>Ein Lauf, der „%1“ ist, kann nicht „%2“ werden.</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Creating tenant</source>
        <translation>Mandant anlegen</translation>
    </message>
    <message>
        <source>Creating admin user</source>
        <translation>Admin-Benutzer anlegen</translation>
    </message>
    <message>
        <source>Setting up data</source>
        <translation>Daten einrichten</translation>
    </message>
    <message>
        <source>Provisioning resources</source>
        <translation>Ressourcen bereitstellen</translation>
    </message>
    <message>
        <source>Sending welcome mail</source>
        <translation>Willkommensmail senden</translation>
    </message>
    <message>
        <source>This run does not exist any more.</source>
        <translation>Diesen Lauf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no temporary password to show: it is shown once.</source>
        <translation>Es gibt kein vorläufiges Passwort zu zeigen: Es wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Let the user ask for a new password.</source>
        <translation>Lassen Sie den Benutzer ein neues Passwort anfordern.</translation>
    </message>
    <message>
        <source>Alga PSA: its own tables, no orchestrator</source>
        <translation>Alga PSA: eigene Tabellen, kein Orchestrator</translation>
    </message>
    <message>
        <source>Control plane: an orchestrator makes the resources</source>
        <translation>Steuerungsebene: Ein Orchestrator legt die Ressourcen an</translation>
    </message>
    <message>
        <source>This workspace cannot do that with its runs.</source>
        <translation>Dieser Arbeitsbereich kann das mit seinen Läufen nicht.</translation>
    </message>
    <message>
        <source>Configuring identity provider</source>
        <translation>Identitätsanbieter einrichten</translation>
    </message>
</context>
<context>
    <name>RunAnalyticsText</name>
    <message>
        <source>No run began in this period.</source>
        <translation>In diesem Zeitraum hat kein Lauf begonnen.</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <translation>Noch kein Lauf ist beendet.</translation>
    </message>
    <message>
        <source>%1 % of %2 ended runs succeeded; %3 are under way.</source>
        <translation>%1 % von %2 beendeten Läufen waren erfolgreich; %3 sind unterwegs.</translation>
    </message>
</context>
<context>
    <name>RunInput</name>
    <message>
        <source>This field needs a value.</source>
        <translation>Dieses Feld braucht einen Wert.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse; schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>A run has no field “%1” to update; it has %2.</source>
        <translation>Ein Lauf hat kein änderbares Feld „%1“; er hat %2.</translation>
    </message>
</context>
<context>
    <name>RunReports</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are due for more than a minute, and no engine takes them.</source>
        <translation>
            <numerusform>%n Lauf ist seit über einer Minute fällig, und keine Engine nimmt ihn.</numerusform>
            <numerusform>%n Läufe sind seit über einer Minute fällig, und keine Engine nimmt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are under way; none waits for an engine.</source>
        <translation>
            <numerusform>%n Lauf ist unterwegs; keiner wartet auf eine Engine.</numerusform>
            <numerusform>%n Läufe sind unterwegs; keiner wartet auf eine Engine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up; %n mail(s) wait in the outbox.</source>
        <translation>
            <numerusform>Kein Mailserver ist eingerichtet; %n Mail wartet im Postausgang.</numerusform>
            <numerusform>Kein Mailserver ist eingerichtet; %n Mails warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent; see the outbox.</source>
        <translation>
            <numerusform>%n Mail konnte nicht gesendet werden; sehen Sie in den Postausgang.</numerusform>
            <numerusform>%n Mails konnten nicht gesendet werden; sehen Sie in den Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait in the outbox.</source>
        <translation>
            <numerusform>%n Mail wartet im Postausgang.</numerusform>
            <numerusform>%n Mails warten im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>It answers in %1 ms and holds %2 runs.</source>
        <translation>Sie antwortet in %1 ms und enthält %2 Läufe.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>No engine lives. Open the workspace in Reeve, or start “reeve worker”.</source>
        <translation>Keine Engine lebt. Öffnen Sie den Arbeitsbereich in Reeve, oder starten Sie „reeve worker“.</translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) live: %1.</source>
        <translation>
            <numerusform>%n Engine lebt: %1.</numerusform>
            <numerusform>%n Engines leben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The keychain has the workspace&apos;s secret.</source>
        <translation>Der Schlüsselbund hat das Geheimnis des Arbeitsbereichs.</translation>
    </message>
</context>
<context>
    <name>RunRules</name>
    <message>
        <source>The tenant is “%1” already; its run can no longer be taken back.</source>
        <translation>Der Mandant ist schon „%1“; sein Lauf kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Deactivate or deprovision the tenant instead.</source>
        <translation>Deaktivieren Sie den Mandanten stattdessen, oder bauen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Only a failed run can be rolled back.</source>
        <translation>Nur ein fehlgeschlagener Lauf kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Cancel a run that is still going on.</source>
        <translation>Brechen Sie einen Lauf ab, der noch nicht beendet ist.</translation>
    </message>
    <message>
        <source>This run has ended; nothing of it can be updated.</source>
        <translation>Dieser Lauf ist beendet; nichts an ihm kann geändert werden.</translation>
    </message>
    <message>
        <source>“%1” has been used already, by the step “%2”.</source>
        <translation>„%1“ wurde schon verwendet, vom Schritt „%2“.</translation>
    </message>
    <message>
        <source>Cancel the run and provision the tenant again.</source>
        <translation>Brechen Sie den Lauf ab, und stellen Sie den Mandanten neu bereit.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Step started</source>
        <translation>Schritt begonnen</translation>
    </message>
    <message>
        <source>Resumed after an interruption</source>
        <translation>Nach einer Unterbrechung fortgesetzt</translation>
    </message>
    <message>
        <source>Step succeeded</source>
        <translation>Schritt erfolgreich</translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation>Schritt fehlgeschlagen</translation>
    </message>
    <message>
        <source>Attempt failed, retry scheduled</source>
        <translation>Versuch fehlgeschlagen, Wiederholung geplant</translation>
    </message>
    <message>
        <source>Waiting for webhook</source>
        <translation>Wartet auf Webhook</translation>
    </message>
    <message>
        <source>Orchestrator told</source>
        <translation>Orchestrator benachrichtigt</translation>
    </message>
    <message>
        <source>Orchestrator could not be told</source>
        <translation>Orchestrator konnte nicht benachrichtigt werden</translation>
    </message>
    <message>
        <source>Retried by operator</source>
        <translation>Von Hand wiederholt</translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation>Abbruch verlangt</translation>
    </message>
    <message>
        <source>Roll back requested</source>
        <translation>Rücknahme verlangt</translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation>Schritt zurückgenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation>%1 (Versuch %2)</translation>
    </message>
    <message>
        <source>Waits for the orchestrator to call back.</source>
        <translation>Wartet auf den Rückruf des Orchestrators.</translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation>Versucht es um %1 erneut. %2</translation>
    </message>
    <message>
        <source>Step scheduled</source>
        <translation>Schritt geplant</translation>
    </message>
    <message>
        <source>Taking back scheduled</source>
        <translation>Rücknahme des Schritts geplant</translation>
    </message>
    <message>
        <source>Taking back started</source>
        <translation>Rücknahme des Schritts begonnen</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Zwangsweise beendet</translation>
    </message>
    <message>
        <source>Input updated</source>
        <translation>Eingabe geändert</translation>
    </message>
    <message>
        <source>Roll back failed</source>
        <translation>Rücknahme fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>RunTools</name>
    <message numerus="yes">
        <source>The filter holds %n run(s). Those that failed, or wait for their next attempt, go on.</source>
        <translation>
            <numerusform>Der Filter enthält %n Lauf. Ist er fehlgeschlagen oder wartet er auf seinen nächsten Versuch, macht er weiter.</numerusform>
            <numerusform>Der Filter enthält %n Läufe. Die fehlgeschlagenen und die, die auf ihren nächsten Versuch warten, machen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter holds %n run(s). Those that have not ended stop, and what they did is taken back.</source>
        <translation>
            <numerusform>Der Filter enthält %n Lauf. Ist er nicht beendet, hält er an, und was er getan hat, wird zurückgenommen.</numerusform>
            <numerusform>Der Filter enthält %n Läufe. Die nicht beendeten halten an, und was sie getan haben, wird zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter holds %n run(s). Of those that failed, everything they did is taken back.</source>
        <translation>
            <numerusform>Der Filter enthält %n Lauf. Ist er fehlgeschlagen, wird alles, was er getan hat, zurückgenommen.</numerusform>
            <numerusform>Der Filter enthält %n Läufe. Bei den fehlgeschlagenen wird alles, was sie getan haben, zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all runs of the filter</source>
        <translation>Alle Läufe des Filters wiederholen</translation>
    </message>
    <message>
        <source>Cancel all runs of the filter</source>
        <translation>Alle Läufe des Filters abbrechen</translation>
    </message>
    <message>
        <source>Roll back all runs of the filter</source>
        <translation>Alle Läufe des Filters zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were changed.</source>
        <translation>
            <numerusform>%n Lauf wurde geändert.</numerusform>
            <numerusform>%n Läufe wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter holds no run that this is for.</source>
        <translation>Der Filter enthält keinen Lauf, für den das gilt.</translation>
    </message>
    <message numerus="yes">
        <source>Update the input of %n run(s)</source>
        <translation>
            <numerusform>Eingabe von %n Lauf ändern</numerusform>
            <numerusform>Eingabe von %n Läufen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A field can be changed until the step that uses it is done.</source>
        <translation>Ein Feld kann geändert werden, bis der Schritt erledigt ist, der es verwendet.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were updated.</source>
        <translation>
            <numerusform>%n Lauf wurde geändert.</numerusform>
            <numerusform>%n Läufe wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisioning options</source>
        <translation>Optionen der Bereitstellung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Steps of new runs</source>
        <translation>&amp;Schritte neuer Läufe</translation>
    </message>
    <message>
        <source>&amp;Address of the application</source>
        <translation>&amp;Adresse der Anwendung</translation>
    </message>
    <message>
        <source>For the welcome mail, when the callback names none: https://{key}.example.com, with the tenant&apos;s key for {key}.</source>
        <translation>Für die Willkommensmail, wenn der Rückruf keine nennt: https://{key}.example.com, mit dem Schlüssel des Mandanten für {key}.</translation>
    </message>
    <message>
        <source>Saved. It holds for runs that begin from now on.</source>
        <translation>Gespeichert. Es gilt für Läufe, die von jetzt an beginnen.</translation>
    </message>
    <message>
        <source>Health of provisioning</source>
        <translation>Zustand der Bereitstellung</translation>
    </message>
    <message>
        <source>Input of %1 and of %2</source>
        <translation>Eingabe von %1 und von %2</translation>
    </message>
    <message>
        <source>No run has succeeded yet to compare with.</source>
        <translation>Noch kein Lauf war erfolgreich, mit dem verglichen werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Engine of new runs</source>
        <translation>&amp;Engine neuer Läufe</translation>
    </message>
    <message>
        <source>Reeve</source>
        <translation>Reeve</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temporal takes a workflow for each tenant; its pane says which server.</source>
        <translation>Temporal nimmt für jeden Mandanten einen Workflow; sein Bereich sagt, auf welchem Server.</translation>
    </message>
</context>
<context>
    <name>SchemeList</name>
    <message>
        <source>Custom HMAC</source>
        <translation>Eigenes HMAC</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>„%1“ ist kein Name eines Headers.</translation>
    </message>
    <message>
        <source>Name the header that carries the signature.</source>
        <translation>Nennen Sie den Header, der die Signatur trägt.</translation>
    </message>
    <message>
        <source>What is signed must contain {body}.</source>
        <translation>Was signiert wird, muss {body} enthalten.</translation>
    </message>
    <message>
        <source>{timestamp} is signed, so a header must carry it.</source>
        <translation>{timestamp} wird signiert, also muss ein Header ihn tragen.</translation>
    </message>
    <message>
        <source>{id} is signed, so a header must carry it.</source>
        <translation>{id} wird signiert, also muss ein Header sie tragen.</translation>
    </message>
    <message>
        <source>The time may be off by 1 to %1 seconds.</source>
        <translation>Die Zeit darf um 1 bis %1 Sekunden abweichen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation>Das ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A workspace needs a name.</source>
        <translation>Ein Arbeitsbereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse; schreiben Sie sie wie name@example.com.</translation>
    </message>
    <message>
        <source>This is no web address; write it as https://example.com, without a user or password.</source>
        <translation>Das ist keine Webadresse; schreiben Sie sie wie https://example.com, ohne Benutzer oder Passwort.</translation>
    </message>
    <message>
        <source>Deliveries are kept for 0 to %1 days.</source>
        <translation>Zustellungen werden 0 bis %1 Tage aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SignatureScheme</name>
    <message>
        <source>The header “%1” is missing.</source>
        <translation>Der Header „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The timestamp is %1 s old; %2 s are allowed. The sender&apos;s clock is behind, or the delivery was kept back.</source>
        <translation>Der Zeitstempel ist %1 s alt; erlaubt sind %2 s. Die Uhr des Absenders geht nach, oder die Zustellung wurde aufgehalten.</translation>
    </message>
    <message>
        <source>The timestamp is %1 s in the future; %2 s are allowed. The sender&apos;s clock is ahead.</source>
        <translation>Der Zeitstempel liegt %1 s in der Zukunft; erlaubt sind %2 s. Die Uhr des Absenders geht vor.</translation>
    </message>
    <message>
        <source>There is no secret to sign with.</source>
        <translation>Es gibt kein Geheimnis, mit dem signiert werden könnte.</translation>
    </message>
    <message>
        <source>The header “%1” is no number of seconds since 1970.</source>
        <translation>Der Header „%1“ ist keine Anzahl Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The header “%1” is no number of milliseconds since 1970.</source>
        <translation>Der Header „%1“ ist keine Anzahl Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>Behind “%1” the Base64 of 32 bytes is expected.</source>
        <translation>Hinter „%1“ wird das Base64 von 32 Bytes erwartet.</translation>
    </message>
    <message>
        <source>The secret must be “whsec_” and Base64 behind it, or an Ed25519 key that begins with “whsk_” or “whpk_”.</source>
        <translation>Das Geheimnis muss „whsec_“ mit Base64 dahinter sein, oder ein Ed25519-Schlüssel, der mit „whsk_“ oder „whpk_“ beginnt.</translation>
    </message>
    <message>
        <source>The header “webhook-signature” has no signature of version v1 or v1a.</source>
        <translation>Der Header „webhook-signature“ hat keine Signatur der Version v1 oder v1a.</translation>
    </message>
    <message>
        <source>A public key verifies; to sign, take the key that begins with “whsk_”.</source>
        <translation>Ein öffentlicher Schlüssel prüft; zum Signieren nehmen Sie den Schlüssel, der mit „whsk_“ beginnt.</translation>
    </message>
    <message>
        <source>The header “Stripe-Signature” must look like t=SECONDS,v1=SIGNATURE.</source>
        <translation>Der Header „Stripe-Signature“ muss aussehen wie t=SEKUNDEN,v1=SIGNATUR.</translation>
    </message>
</context>
<context>
    <name>SmtpSender</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation>Der Mailserver %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation>Prüfen Sie den Rechnernamen und das Netz.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation>Der Mailserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check host and port, and that the server is running.</source>
        <translation>Prüfen Sie Rechner und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1</source>
        <translation>Der Mailserver hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation>Prüfen Sie Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS.</source>
        <translation>Der Mailserver %1 bietet kein STARTTLS an.</translation>
    </message>
    <message>
        <source>Choose TLS, or another port.</source>
        <translation>Wählen Sie TLS oder einen anderen Port.</translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1: %2</source>
        <translation>Keine vertrauenswürdige TLS-Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Check encryption and port, and whose authority signed the server&apos;s certificate.</source>
        <translation>Prüfen Sie Verschlüsselung und Port, und wer das Zertifikat des Servers unterschrieben hat.</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>Der Mailserver hat die Mail abgelehnt: %1</translation>
    </message>
    <message>
        <source>Sending through %1 failed: %2</source>
        <translation>Das Senden über %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The mail library could not be started.</source>
        <translation>Die Mail-Bibliothek konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>SmtpSettings</name>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s host name or IP address.</source>
        <translation>Geben Sie den Rechnernamen oder die IP-Adresse des Mailservers ein.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation>Geben Sie einen Port von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password could be read on the way.</source>
        <translation>Wählen Sie STARTTLS oder TLS: Ohne Verschlüsselung könnte das Passwort unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>A line break is not allowed here.</source>
        <translation>Ein Zeilenumbruch ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SourceLoop</name>
    <message>
        <source>This tenant does not exist any more; choose another.</source>
        <translation>Diesen Mandanten gibt es nicht mehr; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Someone else changed this invoice in the meantime.</source>
        <translation>Jemand anderes hat diese Rechnung inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
        <source>Only a pending invoice can be edited.</source>
        <translation>Nur eine offene Rechnung kann bearbeitet werden.</translation>
    </message>
    <message>
        <source>%1 was closed more than a day ago.</source>
        <translation>%1 wurde vor mehr als einem Tag abgeschlossen.</translation>
    </message>
    <message>
        <source>Create a new invoice instead.</source>
        <translation>Legen Sie stattdessen eine neue Rechnung an.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie es neu.</translation>
    </message>
    <message>
        <source>A verified lead with this e-mail address exists.</source>
        <translation>Es gibt einen bestätigten Lead mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The key is wrong or too old.</source>
        <translation>Der Schlüssel ist falsch oder zu alt.</translation>
    </message>
    <message>
        <source>Ask the lead to sign up again.</source>
        <translation>Bitten Sie den Lead, sich neu zu registrieren.</translation>
    </message>
    <message>
        <source>The sign-in of this connection is not in the keyring.</source>
        <translation>Die Anmeldung dieser Verbindung ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter it again in the connection.</source>
        <translation>Geben Sie sie in der Verbindung neu ein.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>This does not exist any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 did not answer with a list.</source>
        <translation>%1 hat nicht mit einer Liste geantwortet.</translation>
    </message>
    <message>
        <source>Check that the address is that of the service.</source>
        <translation>Prüfen Sie, ob die Adresse die des Dienstes ist.</translation>
    </message>
    <message>
        <source>This is required.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Ask its administrators.</source>
        <translation>Fragen Sie die Administratoren.</translation>
    </message>
    <message>
        <source>The token lacks the permission %1 (%2).</source>
        <translation>Dem Token fehlt die Berechtigung %1 (%2).</translation>
    </message>
    <message>
        <source>Ask the administrators of %1 for it, and sign in again.</source>
        <translation>Bitten Sie die Administratoren von %1 darum, und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This exists already.</source>
        <translation>Das gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is taken already.</source>
        <translation>„%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The contact&apos;s mail domain must be among the domains.</source>
        <translation>Die Maildomain des Kontakts muss unter den Domains sein.</translation>
    </message>
    <message>
        <source>The address must be the one of the lead.</source>
        <translation>Die Adresse muss die des Leads sein.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <translation>%1 hat das abgelehnt: %2</translation>
    </message>
    <message>
        <source>An invoice has an amount that cannot be read: %1 %2.</source>
        <translation>Eine Rechnung hat einen Betrag, der nicht gelesen werden kann: %1 %2.</translation>
    </message>
    <message>
        <source>The service takes at most 15 digits exactly; enter a smaller amount.</source>
        <translation>Der Dienst nimmt höchstens 15 Ziffern genau; geben Sie einen kleineren Betrag ein.</translation>
    </message>
    <message>
        <source>A lead with this e-mail address exists: %1.</source>
        <translation>Es gibt einen Lead mit dieser E-Mail-Adresse: %1.</translation>
    </message>
    <message>
        <source>%1 is verified already.</source>
        <translation>%1 ist schon bestätigt.</translation>
    </message>
    <message>
        <source>Only %1 can verify the address: this Reeve did not create the lead.</source>
        <translation>Nur %1 kann die Adresse bestätigen: Dieses Reeve hat den Lead nicht angelegt.</translation>
    </message>
    <message>
        <source>Ask for the link in the service&apos;s mail to be opened.</source>
        <translation>Bitten Sie darum, den Link in der Mail des Dienstes zu öffnen.</translation>
    </message>
    <message>
        <source>Enter a web address that begins with https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address.</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse.</translation>
    </message>
    <message>
        <source>The address must not have a “?” or “#”.</source>
        <translation>Die Adresse darf kein „?“ oder „#“ enthalten.</translation>
    </message>
    <message>
        <source>A production service is reached by https:// only: the token would be readable.</source>
        <translation>Ein Produktionsdienst ist nur mit https:// zu erreichen: Das Token wäre sonst lesbar.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Enter a proxy as http://host:port or socks5h://host:port, or “none”.</source>
        <translation>Geben Sie einen Proxy als http://host:port oder socks5h://host:port ein, oder „none“.</translation>
    </message>
    <message>
        <source>The proxy&apos;s password has a field of its own.</source>
        <translation>Das Passwort des Proxys hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The certificate of a production service is always checked; name its authority&apos;s file.</source>
        <translation>Das Zertifikat eines Produktionsdienstes wird immer geprüft; nennen Sie die Datei seiner Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>create leads</source>
        <translation>Leads anlegen</translation>
    </message>
    <message>
        <source>change leads</source>
        <translation>Leads ändern</translation>
    </message>
    <message>
        <source>delete leads</source>
        <translation>Leads löschen</translation>
    </message>
    <message>
        <source>read leads</source>
        <translation>Leads lesen</translation>
    </message>
    <message>
        <source>create tenants</source>
        <translation>Mandanten anlegen</translation>
    </message>
    <message>
        <source>change tenants</source>
        <translation>Mandanten ändern</translation>
    </message>
    <message>
        <source>delete tenants</source>
        <translation>Mandanten löschen</translation>
    </message>
    <message>
        <source>read tenants</source>
        <translation>Mandanten lesen</translation>
    </message>
    <message>
        <source>create contacts</source>
        <translation>Kontakte anlegen</translation>
    </message>
    <message>
        <source>change contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>delete contacts</source>
        <translation>Kontakte löschen</translation>
    </message>
    <message>
        <source>read contacts</source>
        <translation>Kontakte lesen</translation>
    </message>
    <message>
        <source>create invoices</source>
        <translation>Rechnungen anlegen</translation>
    </message>
    <message>
        <source>change invoices</source>
        <translation>Rechnungen ändern</translation>
    </message>
    <message>
        <source>delete invoices</source>
        <translation>Rechnungen löschen</translation>
    </message>
    <message>
        <source>read invoices</source>
        <translation>Rechnungen lesen</translation>
    </message>
    <message>
        <source>provision tenants</source>
        <translation>Mandanten bereitstellen</translation>
    </message>
    <message>
        <source>create tenant configurations</source>
        <translation>Konfigurationen von Mandanten anlegen</translation>
    </message>
    <message>
        <source>read tenant configurations</source>
        <translation>Konfigurationen von Mandanten lesen</translation>
    </message>
    <message>
        <source>change tenant configurations</source>
        <translation>Konfigurationen von Mandanten ändern</translation>
    </message>
    <message>
        <source>delete tenant configurations</source>
        <translation>Konfigurationen von Mandanten löschen</translation>
    </message>
    <message>
        <source>The secret of this tenant&apos;s callback is not known here.</source>
        <translation>Das Geheimnis für den Rückruf dieses Mandanten ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Let the provisioning event be forwarded to Reeve, or enter secret and context.</source>
        <translation>Lassen Sie das Bereitstellungsereignis an Reeve weiterleiten, oder geben Sie Geheimnis und Kontext ein.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>Der Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>This is no TENANT_PROVISIONING event with a tenant and a secret.</source>
        <translation>Das ist kein Ereignis TENANT_PROVISIONING mit einem Mandanten und einem Geheimnis.</translation>
    </message>
    <message>
        <source>The mail address of %1 is not verified.</source>
        <translation>Die Mailadresse von %1 ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Verify the lead first.</source>
        <translation>Bestätigen Sie zuerst den Lead.</translation>
    </message>
    <message>
        <source>%1 has a tenant already.</source>
        <translation>%1 hat schon einen Mandanten.</translation>
    </message>
    <message>
        <source>Open that tenant instead.</source>
        <translation>Öffnen Sie stattdessen diesen Mandanten.</translation>
    </message>
    <message>
        <source>The key “%1” is taken already.</source>
        <translation>Der Schlüssel „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>The service cannot change the address of a tenant.</source>
        <translation>Der Dienst kann die Adresse eines Mandanten nicht ändern.</translation>
    </message>
    <message>
        <source>Someone else changed this tenant in the meantime.</source>
        <translation>Jemand anderes hat diesen Mandanten inzwischen geändert.</translation>
    </message>
    <message>
        <source>The mail domain %1 is not among the tenant&apos;s domains; add it to them first.</source>
        <translation>Die Maildomain %1 ist nicht unter den Domains des Mandanten; fügen Sie sie dort zuerst hinzu.</translation>
    </message>
    <message>
        <source>%1 %2 has this address already.</source>
        <translation>%1 %2 hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>The primary contact cannot be removed.</source>
        <translation>Der Hauptkontakt kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Make another contact primary first.</source>
        <translation>Machen Sie zuerst einen anderen Kontakt zum Hauptkontakt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The value is too large: at most 64 KiB of JSON.</source>
        <translation>Der Wert ist zu groß: höchstens 64 KiB JSON.</translation>
    </message>
    <message>
        <source>“%1” is configured already; edit that entry.</source>
        <translation>„%1“ ist schon konfiguriert; bearbeiten Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>The SourceLoop service cannot do this.</source>
        <translation>Der SourceLoop-Dienst kann das nicht.</translation>
    </message>
    <message>
        <source>Someone else changed this contact in the meantime.</source>
        <translation>Jemand anderes hat diesen Kontakt inzwischen geändert.</translation>
    </message>
    <message>
        <source>Open it again to see both versions.</source>
        <translation>Öffnen Sie ihn erneut, um beide Fassungen zu sehen.</translation>
    </message>
    <message>
        <source>This does not look like a token of the service (a JWT).</source>
        <translation>Das sieht nicht nach einem Token des Dienstes (JWT) aus.</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 permissions</source>
        <translation>%1 von %2 Berechtigungen</translation>
    </message>
</context>
<context>
    <name>SourceLoopCheck</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None: everybody on the way can read the token.</source>
        <translation>Keine: Alle auf dem Weg können das Token lesen.</translation>
    </message>
    <message>
        <source>Use an address that begins with https:// unless the service is on this computer.</source>
        <translation>Nehmen Sie eine Adresse, die mit https:// beginnt, außer der Dienst ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The certificate was not checked.</source>
        <translation>Das Zertifikat wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Name the file of the authority instead.</source>
        <translation>Nennen Sie stattdessen die Datei der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate of %1 is trusted.</source>
        <translation>Das Zertifikat von %1 ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Accepted until %1.</source>
        <translation>Angenommen bis %1.</translation>
    </message>
    <message>
        <source>Paste a new one soon.</source>
        <translation>Fügen Sie bald ein neues ein.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Angenommen.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>The token does not say them; the service decides at every call.</source>
        <translation>Das Token nennt sie nicht; der Dienst entscheidet bei jedem Aufruf.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The token holds none of the codes 10200 to 10223.</source>
        <translation>Das Token hat keinen der Codes 10200 bis 10223.</translation>
    </message>
    <message>
        <source>Ask the service&apos;s administrators for a token with permissions.</source>
        <translation>Bitten Sie die Administratoren des Dienstes um ein Token mit Berechtigungen.</translation>
    </message>
    <message>
        <source>It may: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>It may not: %1.</source>
        <translation>Nicht erlaubt: %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>A token was given and accepted; Reeve renews it.</source>
        <translation>Ein Token wurde ausgestellt und angenommen; Reeve erneuert es.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>All that Reeve can use: %1.</source>
        <translation>Alles, was Reeve nutzen kann: %1.</translation>
    </message>
</context>
<context>
    <name>SourceLoopIdp</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Of the tenant management service.</source>
        <translation>Des Dienstes für die Mandantenverwaltung.</translation>
    </message>
    <message>
        <source>Callback &amp;secret</source>
        <translation>Rückruf&amp;geheimnis</translation>
    </message>
    <message>
        <source>The tenant&apos;s own, from its TENANT_PROVISIONING event; it is good for a day.</source>
        <translation>Das eigene des Mandanten, aus seinem Ereignis TENANT_PROVISIONING; es gilt einen Tag.</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>PREMIUM: a realm of its own</source>
        <translation>PREMIUM: ein eigener Realm</translation>
    </message>
    <message>
        <source>STANDARD: in the shared realm</source>
        <translation>STANDARD: im geteilten Realm</translation>
    </message>
    <message>
        <source>BASIC: in the shared realm</source>
        <translation>BASIC: im geteilten Realm</translation>
    </message>
    <message>
        <source>SourceLoop service</source>
        <translation>SourceLoop-Dienst</translation>
    </message>
    <message>
        <source>The tenant management service sets its identity provider up itself.</source>
        <translation>Der Dienst für die Mandantenverwaltung richtet seinen Identitätsanbieter selbst ein.</translation>
    </message>
    <message>
        <source>Have the service set up {tenantName}</source>
        <translation>Den Dienst {tenantName} einrichten lassen</translation>
    </message>
    <message>
        <source>The service&apos;s log says more; its secret is good for a day after the provisioning began.</source>
        <translation>Das Protokoll des Dienstes sagt mehr; sein Geheimnis gilt einen Tag ab Beginn der Bereitstellung.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Keycloak, as the service is configured</source>
        <translation>Keycloak, wie der Dienst eingerichtet ist</translation>
    </message>
    <message>
        <source>The service chooses the realm by the tenant&apos;s plan.</source>
        <translation>Der Dienst wählt den Realm nach dem Plan des Mandanten.</translation>
    </message>
    <message>
        <source>Auth0, as the service is configured</source>
        <translation>Auth0, wie der Dienst eingerichtet ist</translation>
    </message>
    <message>
        <source>The service makes the tenant&apos;s organization there.</source>
        <translation>Der Dienst legt dort die Organisation des Mandanten an.</translation>
    </message>
</context>
<context>
    <name>SqlSession</name>
    <message>
        <source>The connection broke while the change was being saved; nobody knows whether it was.</source>
        <translation>Die Verbindung brach ab, während die Änderung gespeichert wurde; niemand weiß, ob sie es wurde.</translation>
    </message>
    <message>
        <source>Look whether it is there before you repeat it.</source>
        <translation>Sehen Sie nach, ob sie da ist, bevor Sie sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The workspace file is locked by another program.</source>
        <translation>Die Datei des Arbeitsbereichs ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Der Datenträger ist voll; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written: %1</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht gelesen oder geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation>Die Datei des Arbeitsbereichs kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that its folder exists and can be written.</source>
        <translation>Prüfen Sie, ob ihr Ordner existiert und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore a backup; they lie beside the file.</source>
        <translation>Spielen Sie eine Sicherung ein; sie liegt neben der Datei.</translation>
    </message>
    <message>
        <source>This file is no Reeve workspace.</source>
        <translation>Diese Datei ist kein Reeve-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose a file that Reeve wrote.</source>
        <translation>Wählen Sie eine Datei, die Reeve geschrieben hat.</translation>
    </message>
    <message>
        <source>This value is taken already; choose another.</source>
        <translation>Dieser Wert ist schon vergeben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>Die Datenbank hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new workspace.</source>
        <translation>Wählen Sie eine andere Datei, oder legen Sie einen neuen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>%1 is a database, but no Reeve workspace.</source>
        <translation>%1 ist eine Datenbank, aber kein Reeve-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The connection to the workspace file cannot be set up.</source>
        <translation>Die Verbindung zur Datei des Arbeitsbereichs kann nicht eingerichtet werden.</translation>
    </message>
</context>
<context>
    <name>Subscriber</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Write the address as https://example.com/hook; http only to this machine.</source>
        <translation>Schreiben Sie die Adresse wie https://example.com/hook; http nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Ein Ereignis „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The subscriber answered %1.</source>
        <translation>Der Abonnent hat mit %1 geantwortet.</translation>
    </message>
    <message>
        <source>This subscriber does not exist any more.</source>
        <translation>Diesen Abonnenten gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>Temporal</name>
    <message>
        <source>No worker answers.</source>
        <translation>Kein Worker antwortet.</translation>
    </message>
    <message>
        <source>Start a worker for the task queue; the workflow itself is not lost.</source>
        <translation>Starten Sie einen Worker für die Task-Queue; der Workflow selbst ist nicht verloren.</translation>
    </message>
    <message>
        <source>Temporal has no such workflow: %1</source>
        <translation>Temporal hat keinen solchen Workflow: %1</translation>
    </message>
    <message>
        <source>A workflow with this id is there already.</source>
        <translation>Ein Workflow mit dieser ID ist schon da.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>Temporal refuses: %1</source>
        <translation>Temporal lehnt ab: %1</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Zustandsprüfung</translation>
    </message>
    <message>
        <source>A worker answered: %1.</source>
        <translation>Ein Worker hat geantwortet: %1.</translation>
    </message>
    <message>
        <source>No worker ended the health check.</source>
        <translation>Kein Worker hat die Zustandsprüfung beendet.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Temporal %1 answers.</source>
        <translation>Temporal %1 antwortet.</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>No worker polls the task queue “%1”.</source>
        <translation>Kein Worker fragt die Task-Queue „%1“ ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) poll the task queue: %1.</source>
        <translation>
            <numerusform>%n Worker fragt die Task-Queue ab: %1.</numerusform>
            <numerusform>%n Worker fragen die Task-Queue ab: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Zwangsweise beendet</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>Continued as new</source>
        <translation>Neu fortgesetzt</translation>
    </message>
    <message>
        <source>The answer of Temporal cannot be read: %1.</source>
        <translation>Die Antwort von Temporal ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Check that the address is that of its HTTP API.</source>
        <translation>Prüfen Sie, ob die Adresse die der HTTP-API ist.</translation>
    </message>
</context>
<context>
    <name>TemporalSettings</name>
    <message>
        <source>Temporal connection</source>
        <translation>Verbindung zu Temporal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Address of the HTTP API</source>
        <translation>&amp;Adresse der HTTP-API</translation>
    </message>
    <message>
        <source>http://127.0.0.1:7243; empty to disconnect.</source>
        <translation>http://127.0.0.1:7243; leer, um zu trennen.</translation>
    </message>
    <message>
        <source>&amp;Namespace</source>
        <translation>&amp;Namespace</translation>
    </message>
    <message>
        <source>&amp;Task queue</source>
        <translation>&amp;Task-Queue</translation>
    </message>
    <message>
        <source>&amp;Workflow that creates a tenant</source>
        <translation>&amp;Workflow, der einen Mandanten anlegt</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Kept in the keychain. Empty leaves it as it is.</source>
        <translation>Liegt im Schlüsselbund. Leer bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Certificate a&amp;uthority (PEM file)</source>
        <translation>&amp;Zertifizierungsstelle (PEM-Datei)</translation>
    </message>
    <message>
        <source>&amp;Client certificate with its key (PEM file)</source>
        <translation>&amp;Client-Zertifikat mit seinem Schlüssel (PEM-Datei)</translation>
    </message>
</context>
<context>
    <name>Tenant</name>
    <message>
        <source>A tenant that is “%1” cannot become “%2”.</source>
        <translation>Ein Mandant, der „%1“ ist, kann nicht „%2“ werden.</translation>
    </message>
    <message>
        <source>It can become: %1.</source>
        <translation>Er kann werden: %1.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending provision</source>
        <translation>Wartet auf Bereitstellung</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Provision failed</source>
        <translation>Bereitstellung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Deprovisioning</source>
        <translation>Wird abgebaut</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A key has 1 to 10 characters, only a–z and 0–9.</source>
        <translation>Ein Schlüssel hat 1 bis 10 Zeichen, nur a–z und 0–9.</translation>
    </message>
    <message>
        <source>At least one domain is needed.</source>
        <translation>Mindestens eine Domain wird gebraucht.</translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation>„%1“ steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>“%1” is no host name; write it as example.com.</source>
        <translation>„%1“ ist kein Rechnername; schreiben Sie ihn wie example.com.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>The contact&apos;s mail domain %1 must be among the domains.</source>
        <translation>Die Maildomain %1 des Kontakts muss unter den Domains sein.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation>Diesen Mandanten gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to %2; choose another.</source>
        <translation>Der Schlüssel „%1“ gehört zu %2; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This workspace does not keep how identity providers are set up.</source>
        <translation>Dieser Arbeitsbereich bewahrt nicht auf, wie Identitätsanbieter eingerichtet sind.</translation>
    </message>
</context>
<context>
    <name>TenantDetail</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation>Zum Hauptkontakt machen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>None; provisioning creates them.</source>
        <translation>Keine; die Bereitstellung legt sie an.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Branding</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Show lead</source>
        <translation>Lead zeigen</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation>Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>TenantFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file has more than %1 rows; cut it.</source>
        <translation>Die Datei hat mehr als %1 Zeilen; teilen Sie sie.</translation>
    </message>
    <message>
        <source>tenant name</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The first row has no title “%1”; it names the columns.</source>
        <translation>Die erste Zeile hat keinen Titel „%1“; sie benennt die Spalten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is no plan; PREMIUM, STANDARD and BASIC are.</source>
        <translation>„%1“ ist kein Plan; Pläne sind PREMIUM, STANDARD und BASIC.</translation>
    </message>
    <message>
        <source>Row %1 has the key “%2” already.</source>
        <translation>Zeile %1 hat den Schlüssel „%2“ schon.</translation>
    </message>
</context>
<context>
    <name>TenantForms</name>
    <message numerus="yes">
        <source>A JSON object with %n entries.</source>
        <translation>
            <numerusform>Ein JSON-Objekt mit %n Eintrag.</numerusform>
            <numerusform>Ein JSON-Objekt mit %n Einträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>One host name a line; the contacts&apos; mail domains must be among them.</source>
        <translation>Ein Rechnername je Zeile; die Maildomains der Kontakte müssen darunter sein.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>At one of: %1</source>
        <translation>Bei einer von: %1</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>For example admin or billing.</source>
        <translation>Zum Beispiel admin oder billing.</translation>
    </message>
    <message>
        <source>&amp;Primary contact</source>
        <translation>&amp;Hauptkontakt</translation>
    </message>
    <message>
        <source>To change this, make another contact primary.</source>
        <translation>Um das zu ändern, machen Sie einen anderen Kontakt zum Hauptkontakt.</translation>
    </message>
    <message>
        <source>%1 %2 was saved.</source>
        <translation>%1 %2 wurde gespeichert.</translation>
    </message>
    <message>
        <source>Add configuration</source>
        <translation>Konfiguration hinzufügen</translation>
    </message>
    <message>
        <source>Edit configuration</source>
        <translation>Konfiguration bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Branding of %1</source>
        <translation>Branding von %1</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>The branding was saved.</source>
        <translation>Das Branding wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Provision %n tenant(s)</source>
        <translation>
            <numerusform>%n Mandanten bereitstellen</numerusform>
            <numerusform>%n Mandanten bereitstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Bereitstellen</translation>
    </message>
    <message numerus="yes">
        <source>Provisioning of %n tenant(s) has started.</source>
        <translation>
            <numerusform>Die Bereitstellung von %n Mandanten hat begonnen.</numerusform>
            <numerusform>Die Bereitstellung von %n Mandanten hat begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in until it is active again. Its resources stay.</source>
        <translation>Niemand von diesem Mandanten kann sich anmelden, bis er wieder aktiv ist. Seine Ressourcen bleiben.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>“%1” is inactive now.</source>
        <translation>„%1“ ist jetzt inaktiv.</translation>
    </message>
    <message>
        <source>Deactivation undone</source>
        <translation>Deaktivierung zurückgenommen</translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation>%1 reaktivieren</translation>
    </message>
    <message>
        <source>Its people can sign in again at once.</source>
        <translation>Seine Leute können sich sofort wieder anmelden.</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation>„%1“ ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Reactivation undone</source>
        <translation>Reaktivierung zurückgenommen</translation>
    </message>
    <message>
        <source>Deprovision %1</source>
        <translation>%1 abbauen</translation>
    </message>
    <message>
        <source>All resources of “%1” are removed for good. This cannot be undone.</source>
        <translation>Alle Ressourcen von „%1“ werden endgültig entfernt. Das kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Deprovision</source>
        <translation>Abbauen</translation>
    </message>
    <message>
        <source>“%1” was deprovisioned.</source>
        <translation>„%1“ wurde abgebaut.</translation>
    </message>
    <message>
        <source>Someone removed this contact meanwhile.</source>
        <translation>Jemand hat diesen Kontakt inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Close the form, and add the contact again if it is still needed.</source>
        <translation>Schließen Sie das Formular, und fügen Sie den Kontakt neu hinzu, wenn er noch gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>TenantRules</name>
    <message>
        <source>%1 is not verified yet.</source>
        <translation>%1 ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Wait for the verification mail to be answered, or verify the lead with a reason.</source>
        <translation>Warten Sie auf die Antwort auf die Bestätigungsmail, oder bestätigen Sie den Lead mit einem Grund.</translation>
    </message>
    <message>
        <source>%1 has a tenant already.</source>
        <translation>%1 hat schon einen Mandanten.</translation>
    </message>
    <message>
        <source>Open that tenant instead.</source>
        <translation>Öffnen Sie stattdessen diesen Mandanten.</translation>
    </message>
    <message>
        <source>Someone else changed this tenant in the meantime.</source>
        <translation>Jemand anderes hat diesen Mandanten inzwischen geändert.</translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation>Vergleichen Sie beide Fassungen und wählen Sie.</translation>
    </message>
    <message>
        <source>The mail domain %1 is not among the tenant&apos;s domains; add it to them first.</source>
        <translation>Die Maildomain %1 ist nicht unter den Domains des Mandanten; fügen Sie sie dort zuerst hinzu.</translation>
    </message>
    <message>
        <source>%1 %2 has this address already.</source>
        <translation>%1 %2 hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>This contact does not exist any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The primary contact cannot be removed.</source>
        <translation>Der Hauptkontakt kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Make another contact primary first.</source>
        <translation>Machen Sie zuerst einen anderen Kontakt zum Hauptkontakt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The value is too large: at most 64 KiB of JSON.</source>
        <translation>Der Wert ist zu groß: höchstens 64 KiB JSON.</translation>
    </message>
    <message>
        <source>“%1” is configured already; edit that entry.</source>
        <translation>„%1“ ist schon konfiguriert; bearbeiten Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>This configuration does not exist any more.</source>
        <translation>Diese Konfiguration gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Someone else changed this contact in the meantime.</source>
        <translation>Jemand anderes hat diesen Kontakt inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Die Datei ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Teilen Sie sie und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>WebhookCommand</name>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is no scheme. There are: %2.</source>
        <translation>„%1“ ist kein Schema. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is empty.</source>
        <translation>Die Umgebungsvariable %1 ist leer.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Say where the secret is: --secret-env, --secret-name or --secret-stdin.</source>
        <translation>Sagen Sie, wo das Geheimnis ist: --secret-env, --secret-name oder --secret-stdin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes.</source>
        <translation>%1 ist größer als %2 Bytes.</translation>
    </message>
    <message>
        <source>Body and secret cannot both come from the standard input.</source>
        <translation>Inhalt und Geheimnis können nicht beide aus der Standardeingabe kommen.</translation>
    </message>
    <message>
        <source>`reeve webhook send` needs one address.</source>
        <translation>`reeve webhook send` braucht eine Adresse.</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>`reeve webhook verify` needs --scheme.</source>
        <translation>`reeve webhook verify` braucht --scheme.</translation>
    </message>
    <message>
        <source>`reeve webhook verify` needs --headers FILE and --body FILE.</source>
        <translation>`reeve webhook verify` braucht --headers DATEI und --body DATEI.</translation>
    </message>
    <message>
        <source>--at takes seconds since 1970, or a time such as 2026-11-21T10:00:00Z.</source>
        <translation>--at erwartet Sekunden seit 1970 oder eine Zeit wie 2026-11-21T10:00:00Z.</translation>
    </message>
    <message>
        <source>Sends, receives and verifies webhooks.

  reeve webhook send URL            send one, and say the status
  reeve webhook listen              receive, and say of each whether its signature holds
  reeve webhook verify              say whether a signature holds, and if not, why

Signature
  --scheme KEY                      %1
  --context TEXT                    of sourceloop
  --algorithm sha1|sha256|sha512, --encoding hex|base64|base64url, --signature-header NAME,
  --prefix TEXT, --timestamp-header NAME, --unit s|ms, --id-header NAME, --tolerance SECONDS,
  --content TEXT                    of custom: what is signed, such as {timestamp}.{body}
Secret (never an argument: others see those)
  --secret-env VARIABLE             in this environment variable
  --secret-name NAME                in the keyring, by the name that the window gave it
  --secret-stdin                    the first line of the standard input
send
  --body FILE|-                     the bytes to send; without it the scheme&apos;s example
  --method NAME, --header &quot;Name: value&quot; (repeat it), --follow, --include
listen
  --port N, --address IP, --certificate FILE, --key FILE, --status N
  --count N                         end after N
verify
  --headers FILE, --body FILE|-, --at TIME

Exit codes: 0 done, 1 impossible, 2 wrong arguments, 3 refused or does not hold, 4 no answer
</source>
        <translation>Sendet, empfängt und prüft Webhooks.

  reeve webhook send URL            sendet einen und sagt den Status
  reeve webhook listen              empfängt und sagt von jedem, ob seine Signatur gilt
  reeve webhook verify              sagt, ob eine Signatur gilt, und wenn nicht, warum

Signatur
  --scheme SCHLÜSSEL                %1
  --context TEXT                    von sourceloop
  --algorithm sha1|sha256|sha512, --encoding hex|base64|base64url, --signature-header NAME,
  --prefix TEXT, --timestamp-header NAME, --unit s|ms, --id-header NAME, --tolerance SEKUNDEN,
  --content TEXT                    von custom: was signiert wird, etwa {timestamp}.{body}
Geheimnis (nie ein Argument: andere sehen die)
  --secret-env VARIABLE             in dieser Umgebungsvariable
  --secret-name NAME                im Schlüsselbund, unter dem Namen, den das Fenster ihm gab
  --secret-stdin                    die erste Zeile der Standardeingabe
send
  --body DATEI|-                    die Bytes, die gesendet werden; ohne sie das Beispiel des Schemas
  --method NAME, --header &quot;Name: Wert&quot; (auch mehrmals), --follow, --include
listen
  --port N, --address IP, --certificate DATEI, --key DATEI, --status N
  --count N                         endet nach N
verify
  --headers DATEI, --body DATEI|-, --at ZEIT

Rückgabewerte: 0 erledigt, 1 unmöglich, 2 falsche Argumente, 3 abgelehnt oder ungültig, 4 keine Antwort
</translation>
    </message>
    <message>
        <source>`reeve webhook` is followed by send, listen or verify; see `reeve webhook --help`.</source>
        <translation>Auf `reeve webhook` folgt send, listen oder verify; siehe `reeve webhook --help`.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
</context>
<context>
    <name>WebhookDraft</name>
    <message>
        <source>Enter a web address that begins with http:// or https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>WebhookReceiver</name>
    <message>
        <source>Webhooks cannot be received on %1: %2.</source>
        <translation>Auf %1 können keine Webhooks empfangen werden: %2.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The certificate cannot be used: %1.</source>
        <translation>Das Zertifikat kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Choose a PEM file with the certificate.</source>
        <translation>Wählen Sie eine PEM-Datei mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key cannot be used: %1.</source>
        <translation>Der Schlüssel des Zertifikats kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Choose the PEM file of its key, without a password.</source>
        <translation>Wählen Sie die PEM-Datei seines Schlüssels, ohne Passwort.</translation>
    </message>
</context>
<context>
    <name>WebhookTemplate</name>
    <message>
        <source>{{%1}} has no value here. There are: %2.</source>
        <translation>{{%1}} hat hier keinen Wert. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4</source>
        <translation>%1: %2, %3: %4</translation>
    </message>
    <message>
        <source>There is neither a file nor a connection “%1”.</source>
        <translation>Es gibt weder eine Datei noch eine Verbindung „%1“.</translation>
    </message>
    <message>
        <source>Open the workspace in the window once, and name the connection as it is called there.</source>
        <translation>Öffnen Sie den Arbeitsbereich einmal im Fenster, und nennen Sie die Verbindung so, wie sie dort heißt.</translation>
    </message>
    <message>
        <source>The server behind this connection executes its own runs.</source>
        <translation>Der Server hinter dieser Verbindung führt seine Läufe selbst aus.</translation>
    </message>
    <message>
        <source>Working on “%1”.</source>
        <translation>Arbeitet an „%1“.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is locked against changes.</source>
        <translation>Der Arbeitsbereich ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it in the header first.</source>
        <translation>Entsperren Sie ihn zuerst in der Kopfzeile.</translation>
    </message>
    <message>
        <source>This server takes no changes: it is a standby.</source>
        <translation>Dieser Server nimmt keine Änderungen an: Er ist ein Standby.</translation>
    </message>
    <message>
        <source>Connect to the primary server to change something.</source>
        <translation>Verbinden Sie sich mit dem primären Server, um etwas zu ändern.</translation>
    </message>
</context>
<context>
    <name>WorkspaceKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace&apos;s master secret is damaged.</source>
        <translation>Das Hauptgeheimnis des Arbeitsbereichs ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The file is no spreadsheet that can be read: %1</source>
        <translation>Die Datei ist keine lesbare Tabelle: %1</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV in the spreadsheet program, and choose that file.</source>
        <translation>Speichern Sie sie im Tabellenprogramm als XLSX oder CSV, und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 cannot be unpacked.</source>
        <translation>%1 kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>it has no sheet.</source>
        <translation>sie hat kein Tabellenblatt.</translation>
    </message>
    <message>
        <source>it has more than %1 rows.</source>
        <translation>sie hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>it has more than %1 columns.</source>
        <translation>sie hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>a cell of row %1 is too long.</source>
        <translation>eine Zelle der Zeile %1 ist zu lang.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>sie ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>it is no XLSX file.</source>
        <translation>sie ist keine XLSX-Datei.</translation>
    </message>
    <message>
        <source>it cannot be opened.</source>
        <translation>sie kann nicht geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>No memory.</source>
        <translation>Kein Speicher mehr.</translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows.</source>
        <translation>Ein Tabellenblatt fasst höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>Filter the list, or export it as CSV.</source>
        <translation>Filtern Sie die Liste, oder exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>reeve::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The address of the lead. To change it, edit the lead first.</source>
        <translation>Die Adresse des Leads. Um sie zu ändern, bearbeiten Sie zuerst den Lead.</translation>
    </message>
    <message>
        <source>Where invoices go. It may stay empty; otherwise it needs a country.</source>
        <translation>Wohin Rechnungen gehen. Sie darf leer bleiben; sonst braucht sie ein Land.</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postleitzahl</translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>&amp;Bundesland</translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation>&amp;Land</translation>
    </message>
</context>
<context>
    <name>reeve::AnswerView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>DNS %1</source>
        <translation>DNS %1</translation>
    </message>
    <message>
        <source>connect %1</source>
        <translation>Verbindung %1</translation>
    </message>
    <message>
        <source>TLS %1</source>
        <translation>TLS %1</translation>
    </message>
    <message>
        <source>first byte %1</source>
        <translation>erstes Byte %1</translation>
    </message>
    <message>
        <source>whole %1</source>
        <translation>gesamt %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>Accepted with status %1 in %2.</source>
        <translation>Angenommen mit Status %1 in %2.</translation>
    </message>
    <message>
        <source>Refused with status %1 in %2.</source>
        <translation>Abgelehnt mit Status %1 in %2.</translation>
    </message>
    <message>
        <source>Redirects: %1</source>
        <translation>Weiterleitungen: %1</translation>
    </message>
</context>
<context>
    <name>reeve::AttackView</name>
    <message>
        <source>&amp;Run all attacks</source>
        <translation>Alle &amp;Angriffe ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sends what is composed on the left in every way that a receiver must refuse, and once as it should be. A callback that is accepted takes effect.</source>
        <translation>Sendet, was links zusammengestellt ist, in jeder Weise, die ein Empfänger ablehnen muss, und einmal so, wie es sein soll. Ein Rückruf, der angenommen wird, hat seine Wirkung.</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Results of the attacks</source>
        <translation>Ergebnisse der Angriffe</translation>
    </message>
    <message>
        <source>Attacking</source>
        <translation>Wird angegriffen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>Wie erwartet</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were not what a safe receiver gives.</source>
        <translation>
            <numerusform>%n Antwort war nicht das, was ein sicherer Empfänger gibt.</numerusform>
            <numerusform>%n Antworten waren nicht das, was ein sicherer Empfänger gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is what a safe receiver gives.</source>
        <translation>Jede Antwort ist, was ein sicherer Empfänger gibt.</translation>
    </message>
</context>
<context>
    <name>reeve::AuditListModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>reeve::AuditPane</name>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every change leaves a line here: who, when, before and after.</source>
        <translation>Jede Änderung hinterlässt hier eine Zeile: wer, wann, vorher und nachher.</translation>
    </message>
    <message>
        <source>Only this &amp;person</source>
        <translation>Nur diese &amp;Person</translation>
    </message>
    <message>
        <source>Only this &amp;thing</source>
        <translation>Nur diesen &amp;Gegenstand</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
</context>
<context>
    <name>reeve::BatchBar</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>all begun</source>
        <translation>alle begonnen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Save &amp;results…</source>
        <translation>&amp;Ergebnisse speichern …</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Tenants a minute</source>
        <translation>Mandanten pro Minute</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>Put a&amp;way</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 active, %5 failed</source>
        <translation>%1, %2: %3 von %4 aktiv, %5 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 active</source>
        <translation>%1, %2: %3 von %4 aktiv</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::BodyView</name>
    <message>
        <source>%1: headers</source>
        <translation>%1: Header</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Show the body byte for byte instead of indented</source>
        <translation>Den Inhalt Byte für Byte statt eingerückt zeigen</translation>
    </message>
    <message>
        <source>%1: body as it came</source>
        <translation>%1: Inhalt wie empfangen</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: Inhalt</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Kein Inhalt.</translation>
    </message>
</context>
<context>
    <name>reeve::BulkCreateDialog</name>
    <message>
        <source>Create tenants from a file</source>
        <translation>Mandanten aus einer Datei anlegen</translation>
    </message>
    <message>
        <source>File of tenants</source>
        <translation>Datei mit Mandanten</translation>
    </message>
    <message>
        <source>A CSV or XLSX file with titles: tenant name, first name, last name, e-mail …</source>
        <translation>Eine CSV- oder XLSX-Datei mit Titeln: Mandant, Vorname, Nachname, E-Mail …</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Plan of rows without one</source>
        <translation>&amp;Plan für Zeilen ohne Plan</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source> a minute</source>
        <translation> pro Minute</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Tenants of the file</source>
        <translation>Mandanten der Datei</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing is written before you press Start.</source>
        <translation>Nichts wird geschrieben, bevor Sie „Beginnen“ drücken.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Choose a file of tenants</source>
        <translation>Datei mit Mandanten wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>A tenant has the key “%1” already.</source>
        <translation>Ein Mandant hat den Schlüssel „%1“ schon.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) can be created.</source>
        <translation>
            <numerusform>%n Mandant kann angelegt werden.</numerusform>
            <numerusform>%n Mandanten können angelegt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out; correct them and choose the file again.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen; berichtigen Sie sie und wählen Sie die Datei erneut.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen; berichtigen Sie sie und wählen Sie die Datei erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows are shown.</source>
        <translation>Die ersten %1 Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>Columns without meaning: %1.</source>
        <translation>Spalten ohne Bedeutung: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) are being created.</source>
        <translation>
            <numerusform>%n Mandant wird angelegt.</numerusform>
            <numerusform>%n Mandanten werden angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::BulkReportDialog</name>
    <message>
        <source>Not everything could be done</source>
        <translation>Nicht alles konnte erledigt werden</translation>
    </message>
    <message>
        <source>What could not be done, and why</source>
        <translation>Was nicht erledigt werden konnte, und warum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>%n konnte nicht erledigt werden.</numerusform>
            <numerusform>%n konnten nicht erledigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>done, not done</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>reeve::CallList</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>The selected call</source>
        <translation>Der ausgewählte Aufruf</translation>
    </message>
</context>
<context>
    <name>reeve::CheckView</name>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>works with limits</source>
        <translation>funktioniert eingeschränkt</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>%1: %2. %3 %4</source>
        <comment>title, state, text, remedy</comment>
        <translation>%1: %2. %3 %4</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Was der Test ergab</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test changes nothing.</source>
        <translation>Der Test ändert nichts.</translation>
    </message>
    <message>
        <source>It does not work yet.</source>
        <translation>Es funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Es funktioniert.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
</context>
<context>
    <name>reeve::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Type a command, a name, an e-mail address, a key…</source>
        <translation>Geben Sie einen Befehl, einen Namen, eine E-Mail-Adresse, einen Schlüssel ein …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>reeve::CompareDialog</name>
    <message>
        <source>Compare deliveries</source>
        <translation>Zustellungen vergleichen</translation>
    </message>
    <message>
        <source>Both are the same, byte for byte as far as they are shown.</source>
        <translation>Beide sind gleich, Byte für Byte, soweit sie gezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n Zeile unterscheidet sich.</numerusform>
            <numerusform>%n Zeilen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delivery of %1</source>
        <translation>Zustellung vom %1</translation>
    </message>
</context>
<context>
    <name>reeve::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation>Inzwischen gespeichert</translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation>%1, Ihrer: %2</translation>
    </message>
    <message>
        <source>%1, saved meanwhile: %2</source>
        <translation>%1, inzwischen gespeichert: %2</translation>
    </message>
    <message>
        <source>Save these values</source>
        <translation>Diese Werte speichern</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>Someone saved a change while you were editing.</source>
        <translation>Jemand hat eine Änderung gespeichert, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>%1 saved a change on %2 while you were editing.</source>
        <translation>%1 hat am %2 eine Änderung gespeichert, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>Choose for each field which value to keep.</source>
        <translation>Wählen Sie für jedes Feld, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>All &amp;yours</source>
        <translation>Alle &amp;Ihre</translation>
    </message>
    <message>
        <source>All &amp;saved</source>
        <translation>Alle &amp;gespeicherten</translation>
    </message>
</context>
<context>
    <name>reeve::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Reeve signs in with the account that you name. Secrets go to the keyring.</source>
        <translation>Reeve meldet sich mit dem Konto an, das Sie nennen. Geheimnisse kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>%1 (not there yet)</source>
        <translation>%1 (noch nicht vorhanden)</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>Anb&amp;ieter</translation>
    </message>
</context>
<context>
    <name>reeve::ContactPage</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The tenant&apos;s first contact becomes its administrator and gets the welcome mail.</source>
        <translation>Der erste Kontakt des Mandanten wird sein Administrator und bekommt die Willkommensmail.</translation>
    </message>
</context>
<context>
    <name>reeve::DateRangeDialog</name>
    <message>
        <source>Custom date range</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
</context>
<context>
    <name>reeve::DeliveriesPage</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>No webhooks yet.</source>
        <translation>Noch keine Webhooks.</translation>
    </message>
    <message>
        <source>What is received and what is sent appears here, with every answer.</source>
        <translation>Was empfangen und was gesendet wird, erscheint hier, mit jeder Antwort.</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Unverändert erneut senden</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>Bearbeiten und senden …</translation>
    </message>
    <message>
        <source>Compare two…</source>
        <translation>Zwei vergleichen …</translation>
    </message>
    <message>
        <source>Save as HAR…</source>
        <translation>Als HAR speichern …</translation>
    </message>
    <message>
        <source>The same bytes and headers, the old signature too</source>
        <translation>Dieselben Bytes und Header, auch die alte Signatur</translation>
    </message>
    <message>
        <source>Takes it to the tab “Send”, where it is signed afresh</source>
        <translation>Bringt sie in den Reiter „Senden“, wo sie neu signiert wird</translation>
    </message>
    <message>
        <source>Shows two deliveries side by side</source>
        <translation>Zeigt zwei Zustellungen nebeneinander</translation>
    </message>
    <message>
        <source>An HTTP Archive of the selected deliveries, for browsers and other tools</source>
        <translation>Ein HTTP-Archiv der ausgewählten Zustellungen, für Browser und andere Werkzeuge</translation>
    </message>
    <message>
        <source>Select one delivery first.</source>
        <translation>Wählen Sie zuerst eine Zustellung aus.</translation>
    </message>
    <message>
        <source>It came in: edit it to say where it is to go.</source>
        <translation>Sie kam herein: Bearbeiten Sie sie, um zu sagen, wohin sie gehen soll.</translation>
    </message>
    <message>
        <source>Select two deliveries first.</source>
        <translation>Wählen Sie zuerst zwei Zustellungen aus.</translation>
    </message>
    <message>
        <source>Select deliveries first.</source>
        <translation>Wählen Sie zuerst Zustellungen aus.</translation>
    </message>
    <message>
        <source>Save as HAR</source>
        <translation>Als HAR speichern</translation>
    </message>
    <message>
        <source>HTTP Archives (*.har)</source>
        <translation>HTTP-Archive (*.har)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n delivery(s) as %1.</source>
        <translation>
            <numerusform>%n Zustellung als %1 gespeichert.</numerusform>
            <numerusform>%n Zustellungen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, gültig</translation>
    </message>
    <message>
        <source>%1, does not hold</source>
        <translation>%1, ungültig</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
</context>
<context>
    <name>reeve::DeliveryListModel</name>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Gegenseite</translation>
    </message>
</context>
<context>
    <name>reeve::DeliveryRecorder</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>reeve::DemoPage</name>
    <message>
        <source>A workspace to look around in: 200 leads, 60 tenants, their runs and 300 invoices, in every state there is. It is a file on this computer; nothing is sent anywhere.</source>
        <translation>Ein Arbeitsbereich zum Umsehen: 200 Leads, 60 Mandanten, ihre Läufe und 300 Rechnungen, in jedem Zustand, den es gibt. Er ist eine Datei auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>reeve::Desk</name>
    <message>
        <source>The new sign-in has other permissions. What the window offers changes when the workspace is opened again.</source>
        <translation>Die neue Anmeldung hat andere Rechte. Was das Fenster anbietet, ändert sich, wenn der Arbeitsbereich neu geöffnet wird.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Neu &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>reeve::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>reeve::DiffView</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
</context>
<context>
    <name>reeve::DonePage</name>
    <message>
        <source>&amp;Provision now</source>
        <translation>Jetzt &amp;bereitstellen</translation>
    </message>
    <message>
        <source>Tenant created</source>
        <translation>Mandant angelegt</translation>
    </message>
    <message>
        <source>It waits to be provisioned: now, or later in the tenants pane.</source>
        <translation>Er wartet auf die Bereitstellung: jetzt, oder später im Bereich Mandanten.</translation>
    </message>
    <message>
        <source>“%1” is a tenant now, with the key %2.</source>
        <translation>„%1“ ist jetzt ein Mandant, mit dem Schlüssel %2.</translation>
    </message>
    <message>
        <source>This workspace cannot provision tenants.</source>
        <translation>Dieser Arbeitsbereich kann keine Mandanten bereitstellen.</translation>
    </message>
    <message>
        <source>The workspace is read-only; unlock it first.</source>
        <translation>Der Arbeitsbereich ist schreibgeschützt; entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Provisioning has started. Follow it in the provisioning pane.</source>
        <translation>Die Bereitstellung hat begonnen. Verfolgen Sie sie im Bereich Bereitstellung.</translation>
    </message>
    <message>
        <source>Provisioning has started. The tenant&apos;s status shows how it went.</source>
        <translation>Die Bereitstellung hat begonnen. Der Status des Mandanten zeigt, wie es ausging.</translation>
    </message>
    <message>
        <source>Provisioning has started. Follow it in the Temporal pane.</source>
        <translation>Die Bereitstellung hat begonnen. Verfolgen Sie sie im Bereich Temporal.</translation>
    </message>
</context>
<context>
    <name>reeve::EndpointHost</name>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Ein anderer Endpunkt hat diesen Namen.</translation>
    </message>
    <message>
        <source>The keyring does not have the secret “%1”.</source>
        <translation>Der Schlüsselbund hat das Geheimnis „%1“ nicht.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>reeve::EndpointsPage</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>&amp;New endpoint…</source>
        <translation>&amp;Neuer Endpunkt …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;What it received</source>
        <translation>&amp;Was er empfangen hat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>No endpoints yet.</source>
        <translation>Noch keine Endpunkte.</translation>
    </message>
    <message>
        <source>An endpoint is an address on this computer that takes webhooks, says whether their signature holds and why not, and answers as you want it to.</source>
        <translation>Ein Endpunkt ist eine Adresse auf diesem Rechner, die Webhooks annimmt, sagt, ob ihre Signatur gilt und warum nicht, und so antwortet, wie Sie es wollen.</translation>
    </message>
    <message>
        <source>Select an endpoint first.</source>
        <translation>Wählen Sie zuerst einen Endpunkt aus.</translation>
    </message>
    <message>
        <source>It does not listen.</source>
        <translation>Er empfängt nicht.</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
    <message>
        <source>Delete the endpoint “%1”? What it received stays in the history.</source>
        <translation>Den Endpunkt „%1“ löschen? Was er empfangen hat, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>reeve::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>reeve::FilterBar</name>
    <message>
        <source>Quick filter</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Every word must occur in the row (Ctrl+F)</source>
        <translation>Jedes Wort muss in der Zeile vorkommen (Strg+F)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Remove every filter</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation>Gespeicherten Filter löschen</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: any time</source>
        <translation>%1: jederzeit</translation>
    </message>
</context>
<context>
    <name>reeve::FormDialog</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* erforderlich</translation>
    </message>
    <message>
        <source>You typed something here on %1 and did not finish.</source>
        <translation>Sie haben hier am %1 etwas eingegeben und nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Restore what you typed</source>
        <translation>Eingaben &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>It may have been done already: look before you try again.</source>
        <translation>Es kann schon erledigt sein: Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Someone saved a change while you were editing.</source>
        <translation>Jemand hat eine Änderung gespeichert, während Sie bearbeitet haben.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved yet.</source>
        <translation>Von Ihnen wurde noch nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::FormFields</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>reeve::GuardedAction</name>
    <message>
        <source>The workspace is locked against changes. Unlock it in the header first.</source>
        <translation>Der Arbeitsbereich ist gegen Änderungen gesperrt. Entsperren Sie ihn zuerst in der Kopfzeile.</translation>
    </message>
    <message>
        <source>This server takes no changes: it is a standby.</source>
        <translation>Dieser Server nimmt keine Änderungen an: Er ist ein Standby.</translation>
    </message>
</context>
<context>
    <name>reeve::Header</name>
    <message>
        <source>Search or run a command…</source>
        <translation>Suchen oder Befehl ausführen …</translation>
    </message>
    <message>
        <source>Finds actions, leads, tenants, invoices and runs (Ctrl+K)</source>
        <translation>Findet Aktionen, Leads, Mandanten, Rechnungen und Läufe (Strg+K)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What you may do in this workspace</source>
        <translation>Was Sie in diesem Arbeitsbereich dürfen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message>
        <source>Read-only: unlock…</source>
        <translation>Schreibgeschützt: entsperren …</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>What you may do here</source>
        <translation>Was Sie hier dürfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>operator and role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: what you may do</source>
        <translation>%1: was Sie dürfen</translation>
    </message>
    <message>
        <source>Read-only: standby</source>
        <translation>Nur lesen: Standby</translation>
    </message>
    <message>
        <source>This server takes no changes: it is a standby.</source>
        <translation>Dieser Server nimmt keine Änderungen an: Er ist ein Standby.</translation>
    </message>
</context>
<context>
    <name>reeve::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
</context>
<context>
    <name>reeve::HomePane</name>
    <message>
        <source>Unverified for over a day</source>
        <translation>Seit über einem Tag unbestätigt</translation>
    </message>
    <message>
        <source>Every lead of yesterday is verified.</source>
        <translation>Alle Leads von gestern sind bestätigt.</translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation>Fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>No run failed.</source>
        <translation>Kein Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation>Überfällige Rechnungen</translation>
    </message>
    <message>
        <source>Every due invoice is paid.</source>
        <translation>Jede fällige Rechnung ist bezahlt.</translation>
    </message>
    <message>
        <source>Onboarding in the last 30 days</source>
        <translation>Aufnahmen in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Tenants by status</source>
        <translation>Mandanten nach Status</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>%n Lauf wartet</numerusform>
            <numerusform>%n Läufe warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed</source>
        <translation>
            <numerusform>%n Mail fehlgeschlagen</numerusform>
            <numerusform>%n Mails fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Tenants onboarded</source>
        <translation>Mandanten aufgenommen</translation>
    </message>
    <message>
        <source>Tenants active</source>
        <translation>Mandanten aktiv</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>reeve::IdpCallModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <comment>HTTP status of an answer and how long it took</comment>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Leaves nothing to take back.</source>
        <translation>Hinterlässt nichts, was zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>Taken back by: %1</source>
        <translation>Zurückgenommen durch: %1</translation>
    </message>
</context>
<context>
    <name>reeve::IdpDialog</name>
    <message>
        <source>Identity provider of %1</source>
        <translation>Identitätsanbieter von %1</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Wird angemeldet …</translation>
    </message>
    <message>
        <source>Checking what the account may do…</source>
        <translation>Es wird geprüft, was das Konto darf …</translation>
    </message>
    <message>
        <source>The setup of “%1” is kept. Open it again to go on or to take it back.</source>
        <translation>Die Einrichtung von „%1“ bleibt erhalten. Öffnen Sie sie erneut, um weiterzumachen oder sie zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>reeve::IdpPage</name>
    <message>
        <source>Waiting for the identity provider</source>
        <translation>Wartet auf den Identitätsanbieter</translation>
    </message>
</context>
<context>
    <name>reeve::IdpReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>These calls will be made, in this order. What exists already is found and left as it is.</source>
        <translation>Diese Aufrufe werden gemacht, in dieser Reihenfolge. Was es schon gibt, wird gefunden und so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The account holds what is needed: %n role(s).</source>
        <translation>
            <numerusform>Das Konto hat, was gebraucht wird: %n Rolle.</numerusform>
            <numerusform>Das Konto hat, was gebraucht wird: %n Rollen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account lacks %n role(s). Give them to it, go back, and come here again.</source>
        <translation>
            <numerusform>Dem Konto fehlt %n Rolle. Geben Sie sie ihm, gehen Sie zurück, und kommen Sie wieder hierher.</numerusform>
            <numerusform>Dem Konto fehlen %n Rollen. Geben Sie sie ihm, gehen Sie zurück, und kommen Sie wieder hierher.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportCheckPage</name>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation>Keine Zeile kann importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n Zeile kann importiert werden.</numerusform>
            <numerusform>%n Zeilen können importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen:</numerusform>
            <numerusform>%n Zeilen werden ausgelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportColumnsPage</name>
    <message>
        <source>What the columns mean</source>
        <translation>Was die Spalten bedeuten</translation>
    </message>
    <message>
        <source>Mail address, company and name are needed; columns that are left out are not imported.</source>
        <translation>Mailadresse, Firma und Name werden gebraucht; ausgelassene Spalten werden nicht importiert.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Bedeutung der Spalte %1</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>reeve::ImportFilePage</name>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation>Die erste Zeile enthält &amp;Titel</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>A CSV file as spreadsheets and CRM exports write it. Encoding and separator are found by themselves.</source>
        <translation>Eine CSV-Datei, wie Tabellenprogramme und CRM-Exporte sie schreiben. Kodierung und Trennzeichen werden von selbst erkannt.</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one here</source>
        <translation>Wählen Sie eine CSV-Datei, oder legen Sie hier eine ab</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei wählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>reeve::ImportRunPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>A verification mail is queued for every new lead.</source>
        <translation>Für jeden neuen Lead wird eine Bestätigungsmail eingereiht.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) created.</source>
        <translation>
            <numerusform>%n Lead angelegt.</numerusform>
            <numerusform>%n Leads angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. Leads that were written until then stay; the same file can be imported again, no lead is created twice.</source>
        <translation>Der Import wurde angehalten. Bis dahin geschriebene Leads bleiben; dieselbe Datei kann erneut importiert werden, kein Lead entsteht zweimal.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <translation>
            <numerusform>%n Zeile ausgelassen:</numerusform>
            <numerusform>%n Zeilen ausgelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportWizard</name>
    <message>
        <source>Import leads</source>
        <translation>Leads importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceActions</name>
    <message>
        <source>New invoice…</source>
        <translation>Neue Rechnung …</translation>
    </message>
    <message>
        <source>Bill a tenant</source>
        <translation>Einem Mandanten eine Rechnung stellen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change amount, period or due date</source>
        <translation>Betrag, Zeitraum oder Fälligkeit ändern</translation>
    </message>
    <message>
        <source>Mark paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>The money has arrived; can be undone</source>
        <translation>Das Geld ist eingegangen; kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Cancel invoice…</source>
        <translation>Rechnung stornieren …</translation>
    </message>
    <message>
        <source>With a reason for the audit log; can be undone</source>
        <translation>Mit einem Grund für das Audit-Protokoll; kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Save the invoice as a page to send</source>
        <translation>Rechnung als Seite zum Versenden speichern</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Wählen Sie zuerst eine Rechnung aus.</translation>
    </message>
    <message>
        <source>Select a single invoice.</source>
        <translation>Wählen Sie eine einzelne Rechnung aus.</translation>
    </message>
    <message>
        <source>Only a pending invoice can be changed.</source>
        <translation>Nur eine offene Rechnung kann geändert werden.</translation>
    </message>
    <message>
        <source>%1 created.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) paid.</source>
        <translation>
            <numerusform>%n Rechnung bezahlt.</numerusform>
            <numerusform>%n Rechnungen bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel invoices</source>
        <translation>Rechnungen stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) will not be paid any more.</source>
        <translation>
            <numerusform>%n Rechnung wird nicht mehr bezahlt.</numerusform>
            <numerusform>%n Rechnungen werden nicht mehr bezahlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel &amp;invoices</source>
        <comment>button: cancels the invoices</comment>
        <translation>Rechnungen &amp;stornieren</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) cancelled.</source>
        <translation>
            <numerusform>%n Rechnung storniert.</numerusform>
            <numerusform>%n Rechnungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save invoice</source>
        <translation>Rechnung speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceListModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Nur überfällige</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceTotals</name>
    <message>
        <source>Totals by currency</source>
        <translation>Summen je Währung</translation>
    </message>
    <message>
        <source>Pending by &amp;age:</source>
        <translation>Offen nach &amp;Alter:</translation>
    </message>
    <message>
        <source>Currency of the ageing chart</source>
        <translation>Währung des Altersdiagramms</translation>
    </message>
    <message>
        <source>Pending amounts by days overdue</source>
        <translation>Offene Beträge nach Tagen der Überfälligkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>nicht fällig</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>over 90</source>
        <translation>über 90</translation>
    </message>
</context>
<context>
    <name>reeve::InvoicesPane</name>
    <message>
        <source>No invoices yet.</source>
        <translation>Noch keine Rechnungen.</translation>
    </message>
    <message>
        <source>Bill a tenant with “New invoice”.</source>
        <translation>Stellen Sie einem Mandanten mit „Neue Rechnung“ eine Rechnung.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>reeve::KeychainSecretStore</name>
    <message>
        <source>No keyring answers in this session, so secrets are kept only until Reeve ends; links and callbacks that are under way then stop working. Start a keyring (such as GNOME Keyring or KWallet) and its D-Bus session, and open Reeve again.</source>
        <translation>In dieser Sitzung antwortet kein Schlüsselbund; Geheimnisse bleiben daher nur erhalten, bis Reeve endet, und Links und Rückrufe, die dann unterwegs sind, gelten nicht mehr. Starten Sie einen Schlüsselbund (etwa GNOME Keyring oder KWallet) und seine D-Bus-Sitzung, und öffnen Sie Reeve erneut.</translation>
    </message>
</context>
<context>
    <name>reeve::LeadActions</name>
    <message>
        <source>There is no verification mail for this lead.</source>
        <translation>Für diesen Lead gibt es keine Bestätigungsmail.</translation>
    </message>
    <message>
        <source>Send the verification mail again.</source>
        <translation>Senden Sie die Bestätigungsmail erneut.</translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation>Neuer Lead …</translation>
    </message>
    <message>
        <source>Enter a lead by hand</source>
        <translation>Lead von Hand eingeben</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>Import leads from a spreadsheet</source>
        <translation>Leads aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Change the lead&apos;s data</source>
        <translation>Daten des Leads ändern</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Bestätigen …</translation>
    </message>
    <message>
        <source>Verify without the mail, with a reason for the audit log</source>
        <translation>Ohne die Mail bestätigen, mit einem Grund für das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Resend mail</source>
        <translation>Mail erneut senden</translation>
    </message>
    <message>
        <source>Send a new verification link; the old one stops working</source>
        <translation>Neuen Bestätigungslink senden; der alte gilt nicht mehr</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the verification link of the newest mail</source>
        <translation>Bestätigungslink der neuesten Mail kopieren</translation>
    </message>
    <message>
        <source>Convert to tenant…</source>
        <translation>In Mandanten umwandeln …</translation>
    </message>
    <message>
        <source>Onboard a tenant from this lead</source>
        <translation>Aus diesem Lead einen Mandanten aufnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete; can be undone</source>
        <translation>Löschen; kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>%1 created; the verification mail is in the outbox.</source>
        <translation>%1 angelegt; die Bestätigungsmail ist im Postausgang.</translation>
    </message>
    <message>
        <source>Select a lead first.</source>
        <translation>Wählen Sie zuerst einen Lead aus.</translation>
    </message>
    <message>
        <source>Select a single lead.</source>
        <translation>Wählen Sie einen einzelnen Lead aus.</translation>
    </message>
    <message>
        <source>The lead is verified already.</source>
        <translation>Der Lead ist schon bestätigt.</translation>
    </message>
    <message>
        <source>A lead with a tenant cannot be deleted.</source>
        <translation>Ein Lead mit einem Mandanten kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The lead has a tenant already.</source>
        <translation>Der Lead hat schon einen Mandanten.</translation>
    </message>
    <message>
        <source>The lead&apos;s mail address must be verified first.</source>
        <translation>Die Mailadresse des Leads muss zuerst bestätigt werden.</translation>
    </message>
    <message>
        <source>%1 counts as verified without opening the link in the mail.</source>
        <translation>%1 gilt als bestätigt, ohne den Link in der Mail zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) count as verified without opening the link in the mail.</source>
        <translation>
            <numerusform>%n Lead gilt als bestätigt, ohne den Link in der Mail zu öffnen.</numerusform>
            <numerusform>%n Leads gelten als bestätigt, ohne den Link in der Mail zu öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify leads</source>
        <translation>Leads bestätigen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) verified.</source>
        <translation>
            <numerusform>%n Lead bestätigt.</numerusform>
            <numerusform>%n Leads bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Queueing verification mails</source>
        <translation>Bestätigungsmails werden eingereiht</translation>
    </message>
    <message numerus="yes">
        <source>%n verification mail(s) queued.</source>
        <translation>
            <numerusform>%n Bestätigungsmail eingereiht.</numerusform>
            <numerusform>%n Bestätigungsmails eingereiht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The verification link of %1 is in the clipboard.</source>
        <translation>Der Bestätigungslink von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation>
            <numerusform>%n Lead gelöscht.</numerusform>
            <numerusform>%n Leads gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::LeadListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>reeve::LeadPage</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>This lead becomes a tenant. Contact and address are taken from it.</source>
        <translation>Dieser Lead wird zum Mandanten. Kontakt und Adresse kommen von ihm.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>This lead has a tenant already: %1.</source>
        <translation>Dieser Lead hat schon einen Mandanten: %1.</translation>
    </message>
    <message>
        <source>This lead is not verified yet. Wait for the verification mail to be answered, or verify the lead with a reason.</source>
        <translation>Dieser Lead ist noch nicht bestätigt. Warten Sie auf die Antwort auf die Bestätigungsmail, oder bestätigen Sie den Lead mit einem Grund.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>%1 “%2” has the same e-mail address.</source>
        <translation>%1 „%2“ hat dieselbe E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 “%2” has the same mail domain.</source>
        <translation>%1 „%2“ hat dieselbe Maildomain.</translation>
    </message>
</context>
<context>
    <name>reeve::LeadsPane</name>
    <message>
        <source>No leads yet.</source>
        <translation>Noch keine Leads.</translation>
    </message>
    <message>
        <source>Enter one with “New lead”, or import a spreadsheet.</source>
        <translation>Geben Sie einen mit „Neuer Lead“ ein, oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message numerus="yes">
        <source>This may be the same customer as %n other(s).</source>
        <translation>
            <numerusform>Das könnte derselbe Kunde sein wie %n anderer.</numerusform>
            <numerusform>Das könnte derselbe Kunde sein wie %n andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Gleiche E-Mail</translation>
    </message>
    <message>
        <source>Same domain</source>
        <translation>Gleiche Domain</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>reeve::LinkView</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>Verbindung verloren um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Wird wieder verbunden …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>reeve::ListExport</name>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Export as spreadsheet (XLSX)…</source>
        <translation>Als Tabelle (XLSX) exportieren …</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save every row that the filter shows</source>
        <translation>Jede Zeile speichern, die der Filter zeigt</translation>
    </message>
    <message>
        <source>%1 files (*%1)</source>
        <translation>%1-Dateien (*%1)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n Zeile in %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ListPane</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation>
            <numerusform>%n Zeile ausgewählt.</numerusform>
            <numerusform>%n Zeilen ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Nichts passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <translation>%1 von %2 Zeilen geladen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, as they were seen at %2; the server does not answer</source>
        <translation>%1, Stand von %2; der Server antwortet nicht</translation>
    </message>
</context>
<context>
    <name>reeve::LoadRun</name>
    <message>
        <source>Enter a web address that begins with http:// or https://.</source>
        <translation>Geben Sie eine Webadresse ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Send 1 to %1 deliveries.</source>
        <translation>Senden Sie 1 bis %1 Zustellungen.</translation>
    </message>
    <message>
        <source>Use 1 to %1 connections.</source>
        <translation>Verwenden Sie 1 bis %1 Verbindungen.</translation>
    </message>
    <message>
        <source>The rate is a number of deliveries a second, or 0 for as fast as possible.</source>
        <translation>Die Rate ist eine Zahl von Zustellungen je Sekunde, oder 0 für so schnell wie möglich.</translation>
    </message>
</context>
<context>
    <name>reeve::LoadView</name>
    <message>
        <source>Start the l&amp;oad</source>
        <translation>&amp;Lasttest starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Sends what is composed on the left many times, signed anew each time. These deliveries are not kept in this history; a receiver of Reeve keeps them.</source>
        <translation>Sendet viele Male, was links zusammengestellt ist, jedes Mal neu signiert. Diese Zustellungen werden nicht in diesem Verlauf aufbewahrt; ein Empfänger von Reeve bewahrt sie auf.</translation>
    </message>
    <message>
        <source>&amp;Deliveries</source>
        <translation>&amp;Zustellungen</translation>
    </message>
    <message>
        <source>&amp;Connections at a time</source>
        <translation>&amp;Verbindungen gleichzeitig</translation>
    </message>
    <message>
        <source>De&amp;liveries a second</source>
        <translation>Zustellungen &amp;je Sekunde</translation>
    </message>
    <message>
        <source>As fast as possible</source>
        <translation>So schnell wie möglich</translation>
    </message>
    <message>
        <source>Latencies while the load runs</source>
        <translation>Latenzen, während der Lasttest läuft</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Half below (p50)</source>
        <translation>Hälfte unter (p50)</translation>
    </message>
    <message>
        <source>9 of 10 below (p90)</source>
        <translation>9 von 10 unter (p90)</translation>
    </message>
    <message>
        <source>99 of 100 below (p99)</source>
        <translation>99 von 100 unter (p99)</translation>
    </message>
    <message>
        <source>All %1 deliveries were accepted.</source>
        <translation>Alle %1 Zustellungen wurden angenommen.</translation>
    </message>
    <message>
        <source>%1 of %2 deliveries were accepted. %3</source>
        <translation>%1 von %2 Zustellungen wurden angenommen. %3</translation>
    </message>
    <message>
        <source>%1 done in %2, %3 a second: %4 accepted, %5 refused, %6 without an answer. Latency: half below %7 ms, 9 of 10 below %8 ms, 99 of 100 below %9 ms, longest %10 ms.</source>
        <translation>%1 erledigt in %2, %3 je Sekunde: %4 angenommen, %5 abgelehnt, %6 ohne Antwort. Latenz: Hälfte unter %7 ms, 9 von 10 unter %8 ms, 99 von 100 unter %9 ms, längste %10 ms.</translation>
    </message>
</context>
<context>
    <name>reeve::LocalState</name>
    <message>
        <source>Your settings and drafts cannot be kept: %1</source>
        <translation>Ihre Einstellungen und Entwürfe können nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Check that %1 can be written and the disk is not full. If the file is damaged, move it away.</source>
        <translation>Prüfen Sie, ob %1 beschreibbar und der Datenträger nicht voll ist. Ist die Datei beschädigt, räumen Sie sie beiseite.</translation>
    </message>
    <message>
        <source>The file of your settings and drafts cannot be opened: %1</source>
        <translation>Die Datei Ihrer Einstellungen und Entwürfe kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>Check the rights of %1.</source>
        <translation>Prüfen Sie die Rechte von %1.</translation>
    </message>
</context>
<context>
    <name>reeve::MailListModel</name>
    <message>
        <source>Verification of a lead</source>
        <translation>Bestätigung eines Leads</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>reeve::MailPane</name>
    <message>
        <source>No mails yet.</source>
        <translation>Noch keine Mails.</translation>
    </message>
    <message>
        <source>Verification and welcome mails appear here as soon as they are written.</source>
        <translation>Bestätigungs- und Willkommensmails erscheinen hier, sobald sie geschrieben sind.</translation>
    </message>
    <message>
        <source>No mail server is set up, so mails stay here. Copy a mail&apos;s link and send it yourself, or enter a server in the settings.</source>
        <translation>Kein Mailserver ist eingerichtet, daher bleiben Mails hier. Kopieren Sie den Link einer Mail und senden Sie ihn selbst, oder tragen Sie in den Einstellungen einen Server ein.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link that the mail leads to</source>
        <translation>Den Link kopieren, zu dem die Mail führt</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Put it into the queue once more</source>
        <translation>Noch einmal einreihen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Do not send it; it stays in the list</source>
        <translation>Nicht senden; sie bleibt in der Liste</translation>
    </message>
    <message>
        <source>Select a mail first.</source>
        <translation>Wählen Sie zuerst eine Mail aus.</translation>
    </message>
    <message>
        <source>The mail was sent already.</source>
        <translation>Die Mail wurde schon gesendet.</translation>
    </message>
    <message>
        <source>The mail is discarded already.</source>
        <translation>Die Mail ist schon verworfen.</translation>
    </message>
    <message>
        <source>Select a single mail.</source>
        <translation>Wählen Sie eine einzelne Mail aus.</translation>
    </message>
    <message>
        <source>This mail has no link that works.</source>
        <translation>Diese Mail hat keinen gültigen Link.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) queued again.</source>
        <translation>
            <numerusform>%n Mail erneut eingereiht.</numerusform>
            <numerusform>%n Mails erneut eingereiht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) discarded.</source>
        <translation>
            <numerusform>%n Mail verworfen.</numerusform>
            <numerusform>%n Mails verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>%1, %2…</source>
        <translation>%1, %2…</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
</context>
<context>
    <name>reeve::MailPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Vorschau als Text</translation>
    </message>
    <message>
        <source>Preview with markup</source>
        <translation>Vorschau mit Auszeichnung</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>With &amp;markup</source>
        <translation>Mit &amp;Auszeichnung</translation>
    </message>
</context>
<context>
    <name>reeve::MailService</name>
    <message>
        <source>The mail server&apos;s password is not in the keychain.</source>
        <translation>Das Passwort des Mailservers ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Enter it again in the settings.</source>
        <translation>Geben Sie es in den Einstellungen erneut ein.</translation>
    </message>
</context>
<context>
    <name>reeve::MainWindow</name>
    <message>
        <source>Secrets last until Reeve closes</source>
        <translation>Geheimnisse gelten, bis Reeve schließt</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Suchen oder Befehl ausführen …</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Unlock production</source>
        <translation>Produktion entsperren</translation>
    </message>
    <message>
        <source>Changes in this workspace reach real customers. It stays unlocked until you lock it or close Reeve.</source>
        <translation>Änderungen in diesem Arbeitsbereich erreichen echte Kunden. Er bleibt entsperrt, bis Sie ihn sperren oder Reeve schließen.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>%1 (%2) – Reeve</source>
        <comment>workspace and environment</comment>
        <translation>%1 (%2) – Reeve</translation>
    </message>
    <message>
        <source>What you may do here…</source>
        <translation>Was Sie hier dürfen …</translation>
    </message>
</context>
<context>
    <name>reeve::ModePage</name>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>How the provider holds this tenant apart from the others.</source>
        <translation>Wie der Anbieter diesen Mandanten von den anderen getrennt hält.</translation>
    </message>
</context>
<context>
    <name>reeve::NeedsCard</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>Alle zeigen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>reeve::NewFilePage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Production is red and locked until you unlock it.</source>
        <translation>Produktion ist rot und gesperrt, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Say where the workspace is to be kept.</source>
        <translation>Sagen Sie, wo der Arbeitsbereich liegen soll.</translation>
    </message>
    <message>
        <source>This file exists already; choose another name, or open it.</source>
        <translation>Diese Datei gibt es schon; wählen Sie einen anderen Namen, oder öffnen Sie sie.</translation>
    </message>
</context>
<context>
    <name>reeve::NotificationBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und %n weiterer</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::NotificationList</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>reeve::OnboardingDialog</name>
    <message>
        <source>Onboard tenant</source>
        <translation>Mandanten aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Create tenant</source>
        <translation>Mandanten &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>Forgets what you entered before and starts over</source>
        <translation>Vergisst, was Sie vorher eingegeben haben, und beginnt von vorn</translation>
    </message>
    <message>
        <source>Tenant “%1” was created.</source>
        <translation>Der Mandant „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>What you entered is kept as a draft.</source>
        <translation>Ihre Eingaben bleiben als Entwurf erhalten.</translation>
    </message>
</context>
<context>
    <name>reeve::OpenFilePage</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.reeve *.sqlite *.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.reeve *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Locked against changes until I unlock it</source>
        <translation>Gegen Änderungen ge&amp;sperrt, bis ich entsperre</translation>
    </message>
    <message>
        <source>Choose the workspace&apos;s file.</source>
        <translation>Wählen Sie die Datei des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>reeve::OutboxWorker</name>
    <message>
        <source>No mail server is set up.</source>
        <translation>Kein Mailserver ist eingerichtet.</translation>
    </message>
</context>
<context>
    <name>reeve::PagedTableView</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>reeve::PaletteModel</name>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Augenblick nicht möglich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of thing, more about it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, detail</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>reeve::PasswordDialog</name>
    <message>
        <source>Temporary password of %1</source>
        <translation>Vorläufiges Passwort von %1</translation>
    </message>
    <message>
        <source>This password is shown now and never again. Hand it to the administrator by a safe way; it has to be changed at the first sign-in.</source>
        <translation>Dieses Passwort wird jetzt gezeigt und nie wieder. Geben Sie es dem Administrator auf sicherem Weg; es muss bei der ersten Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Vorläufiges Passwort</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Kopiert. Nach %n Sekunde wird es aus der Zwischenablage gelöscht.</numerusform>
            <numerusform>Kopiert. Nach %n Sekunden wird es aus der Zwischenablage gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show temporary password</source>
        <translation>Vorläufiges Passwort zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The password of the administrator of “%1” is shown once. Afterwards nobody can see it again, and the audit log says that you have seen it.</source>
        <translation>Das Passwort des Administrators von „%1“ wird einmal gezeigt. Danach kann es niemand mehr sehen, und das Audit-Protokoll sagt, dass Sie es gesehen haben.</translation>
    </message>
</context>
<context>
    <name>reeve::PgWorkspace</name>
    <message>
        <source>This server takes no changes: it is a standby.</source>
        <translation>Dieser Server nimmt keine Änderungen an: Er ist ein Standby.</translation>
    </message>
    <message>
        <source>Connect to the primary server to change something.</source>
        <translation>Verbinden Sie sich mit dem primären Server, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This database has SourceLoop&apos;s tables alone, and your login may not make Reeve&apos;s own: what is there can be read, and nothing can be changed.</source>
        <translation>Diese Datenbank hat nur die Tabellen von SourceLoop, und Ihre Anmeldung darf die von Reeve nicht anlegen: Was da ist, lässt sich lesen; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Let the owner of the database open it once, or run “reeve migrate up”.</source>
        <translation>Lassen Sie die Eigentümerin oder den Eigentümer der Datenbank sie einmal öffnen oder „reeve migrate up“ ausführen.</translation>
    </message>
</context>
<context>
    <name>reeve::PlanChoice</name>
    <message>
        <source>Resources of its own, shared with no other tenant.</source>
        <translation>Eigene Ressourcen, mit keinem anderen Mandanten geteilt.</translation>
    </message>
    <message>
        <source>Lives in the shared pool, kept apart from the other tenants by its key.</source>
        <translation>Lebt in der geteilten Umgebung, durch seinen Schlüssel von den anderen Mandanten getrennt.</translation>
    </message>
</context>
<context>
    <name>reeve::PostgresPage</name>
    <message>
        <source>Paste a UR&amp;I</source>
        <translation>UR&amp;I einfügen</translation>
    </message>
    <message>
        <source>Fills in the fields below; its password goes straight into the password field.</source>
        <translation>Füllt die Felder darunter aus; ihr Passwort geht direkt in das Passwortfeld.</translation>
    </message>
    <message>
        <source>Servi&amp;ce</source>
        <translation>Servi&amp;ce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>A section of pg_service.conf. What is filled in below goes before it.</source>
        <translation>Ein Abschnitt von pg_service.conf. Was unten eingetragen ist, hat Vorrang.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Benu&amp;tzername</translation>
    </message>
    <message>
        <source>Passwo&amp;rd</source>
        <translation>Passwo&amp;rt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>T&amp;LS</source>
        <translation>T&amp;LS</translation>
    </message>
    <message>
        <source>Certificate and host name, except on this computer</source>
        <translation>Zertifikat und Hostname, außer auf diesem Rechner</translation>
    </message>
    <message>
        <source>Certificate and host name verified</source>
        <translation>Zertifikat und Hostname geprüft</translation>
    </message>
    <message>
        <source>Certificate verified, host name not</source>
        <translation>Zertifikat geprüft, Hostname nicht</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Verschlüsselt, Server nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted if the server offers it</source>
        <translation>Verschlüsselt, wenn der Server es anbietet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Unverschlüsselt</translation>
    </message>
    <message>
        <source>Root certi&amp;ficate</source>
        <translation>Stamm&amp;zertifikat</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certific&amp;ate</source>
        <translation>Client-Zertifik&amp;at</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Client-Schlüss&amp;el</translation>
    </message>
    <message>
        <source>Your certificate&apos;s key</source>
        <translation>Schlüssel Ihres Zertifikats</translation>
    </message>
    <message>
        <source>Only you may be able to read this file, or it is not used.</source>
        <translation>Nur Sie dürfen diese Datei lesen können, sonst wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>Filled in from the PG* variables of your environment.</source>
        <translation>Ausgefüllt aus den PG*-Variablen Ihrer Umgebung.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>%1 (service)</source>
        <translation>%1 (Service)</translation>
    </message>
    <message>
        <source>Someone in between could read and change production&apos;s data.</source>
        <translation>Jemand dazwischen könnte die Daten der Produktion lesen und ändern.</translation>
    </message>
    <message>
        <source>Someone in between could pose as the server.</source>
        <translation>Jemand dazwischen könnte sich als der Server ausgeben.</translation>
    </message>
    <message>
        <source>This is no URI of a PostgreSQL database; correct or remove it.</source>
        <translation>Das ist keine URI einer PostgreSQL-Datenbank; berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Nothing was made in the database.</source>
        <translation>In der Datenbank wurde nichts angelegt.</translation>
    </message>
</context>
<context>
    <name>reeve::ProviderForm</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>reeve::ProvisioningPane</name>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>Provision a tenant in the tenants pane; its run appears here.</source>
        <translation>Stellen Sie im Bereich Mandanten einen Mandanten bereit; sein Lauf erscheint hier.</translation>
    </message>
    <message>
        <source>Show &amp;all tenants</source>
        <translation>&amp;Alle Mandanten zeigen</translation>
    </message>
    <message>
        <source>Runs of one tenant</source>
        <translation>Läufe eines Mandanten</translation>
    </message>
    <message>
        <source>Runs of %1</source>
        <translation>Läufe von %1</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Goes on with the step that failed, its attempts counted anew.</source>
        <translation>Macht mit dem fehlgeschlagenen Schritt weiter, die Versuche neu gezählt.</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Abbrechen …</translation>
    </message>
    <message>
        <source>Stops before the next step and takes back what was done.</source>
        <translation>Hält vor dem nächsten Schritt an und nimmt zurück, was getan wurde.</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Zurücknehmen …</translation>
    </message>
    <message>
        <source>Takes back the steps of a failed run.</source>
        <translation>Nimmt die Schritte eines fehlgeschlagenen Laufs zurück.</translation>
    </message>
    <message>
        <source>&amp;Password…</source>
        <translation>&amp;Passwort …</translation>
    </message>
    <message>
        <source>Shows the temporary password of the administrator, once.</source>
        <translation>Zeigt das vorläufige Passwort des Administrators, einmal.</translation>
    </message>
    <message>
        <source>&amp;Send callback…</source>
        <translation>&amp;Rückruf senden …</translation>
    </message>
    <message>
        <source>Opens the webhook tester for this tenant.</source>
        <translation>Öffnet den Webhook-Tester für diesen Mandanten.</translation>
    </message>
    <message>
        <source>Show &amp;tenant</source>
        <translation>&amp;Mandanten zeigen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation>Wählen Sie zuerst einen Lauf aus.</translation>
    </message>
    <message>
        <source>Only a run that failed, or waits for its next attempt, can be retried.</source>
        <translation>Nur ein Lauf, der fehlgeschlagen ist oder auf seinen nächsten Versuch wartet, kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only a run that has not ended can be cancelled.</source>
        <translation>Nur ein Lauf, der nicht beendet ist, kann abgebrochen werden.</translation>
    </message>
    <message>
        <source>Only a failed run can be rolled back.</source>
        <translation>Nur ein fehlgeschlagener Lauf kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Select a single run.</source>
        <translation>Wählen Sie einen einzelnen Lauf aus.</translation>
    </message>
    <message>
        <source>This run does not wait for a webhook.</source>
        <translation>Dieser Lauf wartet nicht auf einen Webhook.</translation>
    </message>
    <message>
        <source>This run has made no administrator.</source>
        <translation>Dieser Lauf hat keinen Administrator angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) go on.</source>
        <translation>
            <numerusform>%n Lauf geht weiter.</numerusform>
            <numerusform>%n Läufe gehen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>%n Lauf abbrechen</numerusform>
            <numerusform>%n Läufe abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run stops before its next step, and what it did is taken back. The tenant waits to be provisioned again.</source>
        <translation>Der Lauf hält vor seinem nächsten Schritt an, und was er getan hat, wird zurückgenommen. Der Mandant wartet wieder auf die Bereitstellung.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being cancelled.</source>
        <translation>
            <numerusform>%n Lauf wird abgebrochen.</numerusform>
            <numerusform>%n Läufe werden abgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n run(s)</source>
        <translation>
            <numerusform>%n Lauf zurücknehmen</numerusform>
            <numerusform>%n Läufe zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Everything that the run did is taken back in reverse order: resources, users and data it made are gone. The tenant waits to be provisioned again.</source>
        <translation>Alles, was der Lauf getan hat, wird in umgekehrter Reihenfolge zurückgenommen: Ressourcen, Benutzer und Daten, die er angelegt hat, sind weg. Der Mandant wartet wieder auf die Bereitstellung.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being rolled back.</source>
        <translation>
            <numerusform>%n Lauf wird zurückgenommen.</numerusform>
            <numerusform>%n Läufe werden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>&amp;Update input…</source>
        <translation>&amp;Eingabe ändern …</translation>
    </message>
    <message>
        <source>Changes a field of the run&apos;s input before the step that uses it is done.</source>
        <translation>Ändert ein Feld der Eingabe des Laufs, bevor der Schritt erledigt ist, der es verwendet.</translation>
    </message>
    <message>
        <source>Compare &amp;input with a run that passed…</source>
        <translation>Eingabe mit einem erfolgreichen &amp;Lauf vergleichen …</translation>
    </message>
    <message>
        <source>Copy s&amp;tate as JSON</source>
        <translation>Zustand als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Temporal c&amp;ommand</source>
        <translation>Als Temporal-&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;All of the filter</source>
        <translation>Alle des &amp;Filters</translation>
    </message>
    <message>
        <source>Retry all of the filter…</source>
        <translation>Alle des Filters wiederholen …</translation>
    </message>
    <message>
        <source>Cancel all of the filter…</source>
        <translation>Alle des Filters abbrechen …</translation>
    </message>
    <message>
        <source>Roll back all of the filter…</source>
        <translation>Alle des Filters zurücknehmen …</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>E&amp;ngine</translation>
    </message>
    <message>
        <source>Create tenants from a file…</source>
        <translation>Mandanten aus einer Datei anlegen …</translation>
    </message>
    <message>
        <source>Analytics…</source>
        <translation>Auswertung …</translation>
    </message>
    <message>
        <source>Health…</source>
        <translation>Zustand …</translation>
    </message>
    <message>
        <source>Subscribers…</source>
        <translation>Abonnenten …</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Only a run that has not ended can be updated.</source>
        <translation>Nur ein Lauf, der nicht beendet ist, kann geändert werden.</translation>
    </message>
    <message>
        <source>Copied the state of %1.</source>
        <translation>Zustand von %1 kopiert.</translation>
    </message>
    <message>
        <source>Copied a command that starts this run on a Temporal server.</source>
        <translation>Befehl kopiert, der diesen Lauf auf einem Temporal-Server startet.</translation>
    </message>
</context>
<context>
    <name>reeve::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>3 to 500 characters; it is kept in the audit log.</source>
        <translation>3 bis 500 Zeichen; er bleibt im Audit-Protokoll.</translation>
    </message>
</context>
<context>
    <name>reeve::RecentPage</name>
    <message>
        <source>Known workspaces</source>
        <translation>Bekannte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Du&amp;plizieren …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, kind, environment, place</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>There is no workspace to open yet.</source>
        <translation>Es gibt noch keinen Arbeitsbereich zum Öffnen.</translation>
    </message>
    <message>
        <source>Choose another way above.</source>
        <translation>Wählen Sie oben einen anderen Weg.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Take “%1” off the list?</source>
        <translation>„%1“ aus der Liste nehmen?</translation>
    </message>
    <message>
        <source>Its password and tokens leave your keyring. The workspace itself stays as it is.</source>
        <translation>Sein Passwort und seine Token verlassen Ihren Schlüsselbund. Der Arbeitsbereich selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>reeve::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>reeve::ResultPage</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The tenant is set up at its identity provider.</source>
        <translation>Der Mandant ist bei seinem Identitätsanbieter eingerichtet.</translation>
    </message>
    <message>
        <source>Passwords and secrets are shown now and never again. Hand them on by a safe way.</source>
        <translation>Passwörter und Geheimnisse werden jetzt gezeigt und nie wieder. Geben Sie sie auf sicherem Weg weiter.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Set &amp;up new tenants like this while they are provisioned</source>
        <translation>Neue Mandanten beim Bereitstellen genauso einr&amp;ichten</translation>
    </message>
    <message>
        <source>Their administrators are invited by mail. A tenant is never lost when this fails.</source>
        <translation>Ihre Administratoren werden per E-Mail eingeladen. Schlägt das fehl, geht kein Mandant verloren.</translation>
    </message>
</context>
<context>
    <name>reeve::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Nothing is written before you create the tenant.</source>
        <translation>Nichts wird geschrieben, bevor Sie den Mandanten anlegen.</translation>
    </message>
    <message>
        <source>Creating the tenant</source>
        <translation>Der Mandant wird angelegt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>reeve::RightsDialog</name>
    <message>
        <source>The server says what your login may do. It refuses the rest, also beside Reeve.</source>
        <translation>Der Server bestimmt, was Ihr Login darf. Den Rest lehnt er ab, auch außerhalb von Reeve.</translation>
    </message>
    <message>
        <source>The role chosen in the window&apos;s header says what you may do.</source>
        <translation>Die Rolle, die in der Kopfzeile des Fensters gewählt ist, bestimmt, was Sie dürfen.</translation>
    </message>
    <message>
        <source>Your role on the server says what you may do.</source>
        <translation>Ihre Rolle auf dem Server bestimmt, was Sie dürfen.</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Was Sie dürfen</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>operator&apos;s name, role</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2 rights</source>
        <translation>%1 von %2 Rechten</translation>
    </message>
</context>
<context>
    <name>reeve::RowErrorModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen wird</translation>
    </message>
</context>
<context>
    <name>reeve::RowErrorView</name>
    <message>
        <source>&amp;Save these rows as CSV…</source>
        <translation>Diese Zeilen als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>left-out-rows.csv</source>
        <translation>ausgelassene-zeilen.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::Rows</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Provision a tenant first: it then waits for this callback.</source>
        <translation>Stellen Sie zuerst einen Mandanten bereit: Er wartet dann auf diesen Rückruf.</translation>
    </message>
</context>
<context>
    <name>reeve::RunAnalyticsDialog</name>
    <message>
        <source>Analytics of provisioning</source>
        <translation>Auswertung der Bereitstellung</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>Runs a day</source>
        <translation>Läufe am Tag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Hälfte binnen</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % binnen</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % binnen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Runs a &amp;day</source>
        <translation>Läufe am &amp;Tag</translation>
    </message>
    <message>
        <source>D&amp;urations</source>
        <translation>Da&amp;uern</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Save analytics</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>reeve::RunEventsView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation>Nur &amp;Fehlschläge</translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation>Keine Fehlschläge.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>reeve::RunListModel</name>
    <message>
        <source>Retrying</source>
        <translation>Wird wiederholt</translation>
    </message>
    <message>
        <source>Waiting for webhook</source>
        <translation>Wartet auf Webhook</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>reeve::RunNotifier</name>
    <message>
        <source>%1 is provisioned.</source>
        <translation>%1 ist bereitgestellt.</translation>
    </message>
    <message>
        <source>Provisioning %1 failed: %2</source>
        <translation>Die Bereitstellung von %1 ist fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>The run of %1 was rolled back.</source>
        <translation>Der Lauf von %1 wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>reeve::RunPage</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Skip this step</source>
        <translation>Diesen Schritt über&amp;springen</translation>
    </message>
    <message>
        <source>Take everything &amp;back</source>
        <translation>Alles &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Enter it a&amp;new</source>
        <translation>&amp;Neu eingeben</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>You may close this window at any time; it goes on from here when you open it again.</source>
        <translation>Sie können dieses Fenster jederzeit schließen; es geht von hier weiter, wenn Sie es wieder öffnen.</translation>
    </message>
    <message>
        <source>This setup was begun before and is not finished.</source>
        <translation>Diese Einrichtung wurde früher begonnen und ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
    <message>
        <source>Taking back what was made…</source>
        <translation>Was angelegt wurde, wird zurückgenommen …</translation>
    </message>
    <message>
        <source>Making the calls…</source>
        <translation>Die Aufrufe werden gemacht …</translation>
    </message>
    <message>
        <source>Everything that was made is taken back. What was there before is untouched.</source>
        <translation>Alles, was angelegt wurde, ist zurückgenommen. Was vorher da war, ist unberührt.</translation>
    </message>
</context>
<context>
    <name>reeve::RunStepRow</name>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <translation>
            <numerusform>%1, %n Versuch</numerusform>
            <numerusform>%1, %n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>reeve::RunSummary</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>reeve::RunningEndpoint</name>
    <message>
        <source>This signature was used before: the delivery is a replay.</source>
        <translation>Diese Signatur wurde schon verwendet: Die Zustellung ist eine Wiederholung.</translation>
    </message>
    <message>
        <source>The endpoint answers with status %1.</source>
        <translation>Der Endpunkt antwortet mit Status %1.</translation>
    </message>
</context>
<context>
    <name>reeve::SchemaDialog</name>
    <message>
        <source>Reeve&apos;s tables in %1 are at version %2; this Reeve needs newer ones.</source>
        <translation>Reeves Tabellen in %1 haben die Version %2; dieses Reeve braucht neuere.</translation>
    </message>
    <message>
        <source>SourceLoop runs on %1. Its columns, types and constraints stay as they are; Reeve&apos;s own tables go into the schema “reeve”.</source>
        <translation>SourceLoop läuft auf %1. Seine Spalten, Typen und Einschränkungen bleiben, wie sie sind; Reeves eigene Tabellen kommen in das Schema „reeve“.</translation>
    </message>
    <message>
        <source>%1 is empty: SourceLoop&apos;s tables are made in the schema “main”, Reeve&apos;s own in “reeve”.</source>
        <translation>%1 ist leer: SourceLoops Tabellen werden im Schema „main“ angelegt, Reeves eigene in „reeve“.</translation>
    </message>
    <message>
        <source>What is made in the database</source>
        <translation>Was in der Datenbank angelegt wird</translation>
    </message>
    <message>
        <source>Select a line to read its SQL. What is optional can be refused now and added later.</source>
        <translation>Wählen Sie eine Zeile aus, um ihr SQL zu lesen. Was optional ist, kann jetzt abgelehnt und später hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>SQL of the change</source>
        <translation>SQL der Änderung</translation>
    </message>
    <message>
        <source>%1 %2, needed</source>
        <comment>number and name of a migration</comment>
        <translation>%1 %2, nötig</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, optional</translation>
    </message>
    <message>
        <source>Make this and open</source>
        <translation>Anlegen und öffnen</translation>
    </message>
</context>
<context>
    <name>reeve::SecretChoice</name>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Keep another secret in the keyring, or exchange one</source>
        <translation>Ein weiteres Geheimnis in den Schlüsselbund legen oder eines austauschen</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Choose a secret</source>
        <translation>Wählen Sie ein Geheimnis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>The secret goes into the keyring and is never shown again. A name that exists gets the new secret.</source>
        <translation>Das Geheimnis kommt in den Schlüsselbund und wird nie wieder gezeigt. Ein Name, den es schon gibt, bekommt das neue Geheimnis.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Such as “Stripe staging”; the command line finds it by this name.</source>
        <translation>Etwa „Stripe Staging“; die Befehlszeile findet es unter diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Geheim&amp;nis</translation>
    </message>
    <message>
        <source>Make a new whsec_ secret and copy it</source>
        <translation>Ein neues whsec_-Geheimnis erzeugen und kopieren</translation>
    </message>
</context>
<context>
    <name>reeve::SecretDialog</name>
    <message>
        <source>Workspace secret</source>
        <translation>Geheimnis des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>All operators of this workspace share one secret; verification links, callbacks and passwords are made from it. A colleague&apos;s Reeve shows it in the menu, “Workspace secret…”. Enter it here; it goes to your keyring only.</source>
        <translation>Alle Bearbeiter dieses Arbeitsbereichs teilen ein Geheimnis; daraus entstehen Bestätigungslinks, Rückrufe und Passwörter. Das Reeve einer Kollegin oder eines Kollegen zeigt es im Menü unter „Geheimnis des Arbeitsbereichs…“. Geben Sie es hier ein; es kommt nur in Ihren Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Geheim&amp;nis</translation>
    </message>
    <message>
        <source>Hand this to a colleague who opens the workspace for the first time, by telephone or on paper rather than by mail. Whoever has it and can read the database can make every key of the workspace.</source>
        <translation>Geben Sie es jemandem, der den Arbeitsbereich zum ersten Mal öffnet, lieber am Telefon oder auf Papier als per Mail. Wer es hat und die Datenbank lesen kann, kann jeden Schlüssel des Arbeitsbereichs herstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Copied, it leaves the clipboard again after %n second(s).</source>
        <translation>
            <numerusform>Kopiert verlässt es die Zwischenablage nach einer Sekunde wieder.</numerusform>
            <numerusform>Kopiert verlässt es die Zwischenablage nach %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Nobody has it any more…</source>
        <translation>&amp;Niemand hat es mehr…</translation>
    </message>
    <message>
        <source>New workspace secret</source>
        <translation>Neues Geheimnis des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Only when no operator&apos;s keyring has the secret any more. Verification links that were mailed and callbacks that are awaited stop working, and temporary passwords that were not handed over are lost: send the mails again, and run again what waits.</source>
        <translation>Nur wenn das Geheimnis in keinem Schlüsselbund mehr liegt. Verschickte Bestätigungslinks und erwartete Rückrufe gelten dann nicht mehr, und vorläufige Passwörter, die noch nicht übergeben sind, gehen verloren: Verschicken Sie die Mails neu, und starten Sie neu, was wartet.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis machen</translation>
    </message>
</context>
<context>
    <name>reeve::SendComposer</name>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>Man&amp;dant</translation>
    </message>
    <message>
        <source>No tenant waits for a callback</source>
        <translation>Kein Mandant wartet auf einen Rückruf</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>Me&amp;thode</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Geheim&amp;nis</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>Konte&amp;xt</translation>
    </message>
    <message>
        <source>As the provisioning event gave it.</source>
        <translation>Wie im Bereitstellungsereignis angegeben.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Variables: {{uuid}}, {{now}}, {{timestamp}}, {{timestamp_ms}}, {{tenant.id}}, {{tenant.key}}, {{tenant.name}}.</source>
        <translation>Variablen: {{uuid}}, {{now}}, {{timestamp}}, {{timestamp_ms}}, {{tenant.id}}, {{tenant.key}}, {{tenant.name}}.</translation>
    </message>
    <message>
        <source>Send JSON without s&amp;paces</source>
        <translation>JSON ohne Leer&amp;zeichen senden</translation>
    </message>
    <message>
        <source>&amp;Follow redirects</source>
        <translation>Weiterleitungen &amp;folgen</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Kein Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>Valid JSON, %n byte(s) as typed.</source>
        <translation>
            <numerusform>Gültiges JSON, %n Byte wie eingegeben.</numerusform>
            <numerusform>Gültiges JSON, %n Bytes wie eingegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON. %1</source>
        <translation>Kein JSON. %1</translation>
    </message>
    <message>
        <source>No tenant waits for a callback.</source>
        <translation>Kein Mandant wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>Choose the secret to sign with.</source>
        <translation>Wählen Sie das Geheimnis zum Signieren.</translation>
    </message>
    <message>
        <source>The tenant&apos;s own</source>
        <translation>Das des Mandanten</translation>
    </message>
</context>
<context>
    <name>reeve::SendPage</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Attack suite</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Lasttest</translation>
    </message>
    <message>
        <source>Sign and send what is composed</source>
        <translation>Signieren und senden, was zusammengestellt ist</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy as</source>
        <translation>Ko&amp;pieren als</translation>
    </message>
    <message>
        <source>Copy the request as a program</source>
        <translation>Die Anfrage als Programm kopieren</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>%1 This workspace is production.</source>
        <translation>%1 Dieser Arbeitsbereich ist Produktion.</translation>
    </message>
    <message>
        <source>Send to it</source>
        <translation>Dorthin senden</translation>
    </message>
    <message>
        <source>Copied. It reads the secret from the environment variable WEBHOOK_SECRET.</source>
        <translation>Kopiert. Das Geheimnis wird aus der Umgebungsvariable WEBHOOK_SECRET gelesen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>reeve::ServerPage</name>
    <message>
        <source>In Reeve</source>
        <translation>In Reeve</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Production is red and locked until you unlock it.</source>
        <translation>Produktion ist rot und gesperrt, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>Locked again&amp;st changes until I unlock it</source>
        <translation>Gegen Änderungen ge&amp;sperrt, bis ich entsperre</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kept in your keyring and nowhere else.</source>
        <translation>Liegt in Ihrem Schlüsselbund und sonst nirgends.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>reeve::SessionSecretStore</name>
    <message>
        <source>There is no such secret.</source>
        <translation>Ein solches Geheimnis gibt es nicht.</translation>
    </message>
    <message>
        <source>Secrets are kept only until Reeve ends. Links and callbacks that are under way then stop working.</source>
        <translation>Geheimnisse bleiben nur erhalten, bis Reeve endet. Links und Rückrufe, die dann unterwegs sind, gelten nicht mehr.</translation>
    </message>
</context>
<context>
    <name>reeve::SettingsDialog</name>
    <message>
        <source>Workspace settings</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Production is red and locked until you unlock it.</source>
        <translation>Produktion ist rot und gesperrt, bis Sie entsperren.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Mail &amp;server</source>
        <translation>Mail&amp;server</translation>
    </message>
    <message>
        <source>Without one, mails stay in the outbox, where their links can be copied.</source>
        <translation>Ohne ihn bleiben Mails im Postausgang, wo ihre Links kopiert werden können.</translation>
    </message>
    <message>
        <source>En&amp;cryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Kept in your keyring; leave it empty to keep the one that is there.</source>
        <translation>Liegt in Ihrem Schlüsselbund; lassen Sie das Feld leer, um das vorhandene zu behalten.</translation>
    </message>
    <message>
        <source>Sender&apos;s &amp;address</source>
        <translation>&amp;Adresse des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s na&amp;me</source>
        <translation>Na&amp;me des Absenders</translation>
    </message>
    <message>
        <source>&amp;Language of mails</source>
        <translation>&amp;Sprache der Mails</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Verification links lead to</source>
        <translation>Bestätigungslinks &amp;führen zu</translation>
    </message>
    <message>
        <source>Empty: to Reeve&apos;s own page on this computer.</source>
        <translation>Leer: zu Reeves eigener Seite auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Orc&amp;hestrator</source>
        <translation>Orc&amp;hestrator</translation>
    </message>
    <message>
        <source>Gets an event for each tenant to provision; empty for none.</source>
        <translation>Bekommt ein Ereignis für jeden Mandanten, der bereitzustellen ist; leer für keinen.</translation>
    </message>
    <message>
        <source>Port for &amp;webhooks</source>
        <translation>Port für &amp;Webhooks</translation>
    </message>
    <message>
        <source>On this computer only; used from the next start.</source>
        <translation>Nur auf diesem Rechner; gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Rechnungssteller</translation>
    </message>
    <message>
        <source>Issuer&apos;s a&amp;ddress</source>
        <translation>A&amp;dresse des Rechnungsstellers</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Keep deliveries for</source>
        <translation>Zustellungen auf&amp;bewahren</translation>
    </message>
</context>
<context>
    <name>reeve::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is made before you have seen every call.</source>
        <translation>Nichts wird angelegt, bevor Sie jeden Aufruf gesehen haben.</translation>
    </message>
</context>
<context>
    <name>reeve::SharedSecret</name>
    <message>
        <source>This computer&apos;s keyring does not hold the secret of this workspace.</source>
        <translation>Der Schlüsselbund dieses Rechners enthält das Geheimnis dieses Arbeitsbereichs nicht.</translation>
    </message>
    <message>
        <source>Let a colleague show it (menu, “Workspace secret…”) and enter it there.</source>
        <translation>Lassen Sie es sich zeigen (Menü, „Geheimnis des Arbeitsbereichs…“) und geben Sie es dort ein.</translation>
    </message>
    <message>
        <source>This workspace has no secret yet.</source>
        <translation>Dieser Arbeitsbereich hat noch kein Geheimnis.</translation>
    </message>
    <message>
        <source>An administrator of the workspace has to open it first.</source>
        <translation>Zuerst muss jemand den Arbeitsbereich öffnen, der ihn verwalten darf.</translation>
    </message>
    <message>
        <source>The keyring has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is not the secret of this workspace.</source>
        <translation>Das ist nicht das Geheimnis dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Enter the 52 letters and digits as the colleague&apos;s Reeve shows them.</source>
        <translation>Geben Sie die 52 Buchstaben und Ziffern so ein, wie das andere Reeve sie zeigt.</translation>
    </message>
    <message>
        <source>The workspace is locked against changes.</source>
        <translation>Der Arbeitsbereich ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it in the header first.</source>
        <translation>Entsperren Sie ihn zuerst in der Kopfzeile.</translation>
    </message>
    <message>
        <source>This workspace&apos;s secret is not lost.</source>
        <translation>Das Geheimnis dieses Arbeitsbereichs ist nicht verloren.</translation>
    </message>
    <message>
        <source>A colleague has made a new secret meanwhile.</source>
        <translation>Jemand anderes hat inzwischen ein neues Geheimnis gemacht.</translation>
    </message>
    <message>
        <source>Let them show it, and enter it here.</source>
        <translation>Lassen Sie es sich zeigen und geben Sie es hier ein.</translation>
    </message>
</context>
<context>
    <name>reeve::Sidebar</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>pane and number</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>reeve::SidebarCounts</name>
    <message numerus="yes">
        <source>%n lead(s) unverified for more than a day</source>
        <translation>
            <numerusform>%n Lead seit über einem Tag unbestätigt</numerusform>
            <numerusform>%n Leads seit über einem Tag unbestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisioning failed for %n tenant(s)</source>
        <translation>
            <numerusform>Bereitstellung von %n Mandanten fehlgeschlagen</numerusform>
            <numerusform>Bereitstellung von %n Mandanten fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n Lauf fehlgeschlagen</numerusform>
            <numerusform>%n Läufe fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue</source>
        <translation>
            <numerusform>%n Rechnung überfällig</numerusform>
            <numerusform>%n Rechnungen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent</source>
        <translation>
            <numerusform>%n Mail konnte nicht gesendet werden</numerusform>
            <numerusform>%n Mails konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::SignInDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1 does not accept your sign-in any more. Enter a new one, and what you were doing goes on.</source>
        <translation>%1 nimmt Ihre Anmeldung nicht mehr an. Geben Sie eine neue ein, und was Sie gerade tun, geht weiter.</translation>
    </message>
</context>
<context>
    <name>reeve::SourceLoopPage</name>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>S&amp;ign in with</source>
        <translation>An&amp;melden mit</translation>
    </message>
    <message>
        <source>A token that I paste</source>
        <translation>einem Token, das ich einfüge</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Zugangsdaten</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>To&amp;ken endpoint</source>
        <translation>To&amp;ken-Endpunkt</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>C&amp;lient secret</source>
        <translation>C&amp;lient-Geheimnis</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Benu&amp;tzername</translation>
    </message>
    <message>
        <source>P&amp;assword</source>
        <translation>P&amp;asswort</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Provisioning events</source>
        <translation>Bereitstellungsereignisse</translation>
    </message>
    <message>
        <source>not received</source>
        <translation>nicht empfangen</translation>
    </message>
    <message>
        <source>Port on this computer</source>
        <translation>Port auf diesem Rechner</translation>
    </message>
    <message>
        <source>An orchestrator or event bus here forwards them to /events on this port. They hold the secret that a tenant&apos;s callback is signed with.</source>
        <translation>Ein Orchestrator oder Ereignisbus auf diesem Rechner leitet sie an /events auf diesem Port weiter. Sie enthalten das Geheimnis, mit dem der Rückruf eines Mandanten signiert wird.</translation>
    </message>
    <message>
        <source>Encryption and network</source>
        <translation>Verschlüsselung und Netz</translation>
    </message>
    <message>
        <source>Root certi&amp;ficate</source>
        <translation>Stamm&amp;zertifikat</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Trust any certificate, to try things out</source>
        <translation>Jedem Zertifikat vertrauen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Your certificate&apos;s key</source>
        <translation>Schlüssel Ihres Zertifikats</translation>
    </message>
    <message>
        <source>Key&apos;s passphrase</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>as the environment says</source>
        <translation>wie in der Umgebung eingestellt</translation>
    </message>
    <message>
        <source>http://user@host:port or socks5h://host:port; “none” for a direct way.</source>
        <translation>http://benutzer@rechner:port oder socks5h://rechner:port; „none“ für den direkten Weg.</translation>
    </message>
    <message>
        <source>Proxy&apos;s password</source>
        <translation>Passwort des Proxys</translation>
    </message>
    <message>
        <source>Paste the token that the service gave you.</source>
        <translation>Fügen Sie das Token ein, das der Dienst Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Enter the client&apos;s secret.</source>
        <translation>Geben Sie das Geheimnis des Clients ein.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>reeve::SourceLoopWorkspace</name>
    <message>
        <source>%1 Lists show what was seen at %2.</source>
        <translation>%1 Die Listen zeigen den Stand vom %2.</translation>
    </message>
    <message>
        <source>Provisioning events are not received. %1</source>
        <translation>Bereitstellungsereignisse werden nicht empfangen. %1</translation>
    </message>
    <message>
        <source>Choose another port in the connection.</source>
        <translation>Wählen Sie in der Verbindung einen anderen Port.</translation>
    </message>
    <message>
        <source>&amp;Client secret</source>
        <translation>&amp;Client-Secret</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
</context>
<context>
    <name>reeve::SqlServices</name>
    <message>
        <source>Port %1 is in use. Callbacks are received at %2 until Reeve is opened again.</source>
        <translation>Port %1 ist belegt. Rückrufe werden unter %2 empfangen, bis Reeve neu geöffnet wird.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be sent: %2</source>
        <translation>Die Mail an %1 konnte nicht gesendet werden: %2</translation>
    </message>
    <message>
        <source>See the outbox.</source>
        <translation>Sehen Sie in den Postausgang.</translation>
    </message>
</context>
<context>
    <name>reeve::StartDialog</name>
    <message>
        <source>Welcome to Reeve</source>
        <translation>Willkommen bei Reeve</translation>
    </message>
    <message>
        <source>What do you want to work in?</source>
        <translation>Worin möchten Sie arbeiten?</translation>
    </message>
    <message>
        <source>&amp;Demo data</source>
        <translation>&amp;Demodaten</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <source>The audit log says it with every change that you make.</source>
        <translation>Das Audit-Protokoll nennt ihn bei jeder Änderung, die Sie machen.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Kno&amp;wn</source>
        <translation>Be&amp;kannt</translation>
    </message>
    <message>
        <source>&amp;New file</source>
        <translation>&amp;Neue Datei</translation>
    </message>
    <message>
        <source>&amp;Open a file</source>
        <translation>Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Post&amp;greSQL</source>
        <translation>Post&amp;greSQL</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve without opening</source>
        <translation>Speichern &amp;ohne Öffnen</translation>
    </message>
    <message>
        <source>SourceLoo&amp;p</source>
        <translation>SourceLoo&amp;p</translation>
    </message>
</context>
<context>
    <name>reeve::StateView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>reeve::SubscribersDialog</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Each gets a signed webhook (Standard Webhooks) when a run ends.</source>
        <translation>Jeder bekommt einen signierten Webhook (Standard Webhooks), wenn ein Lauf endet.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Copy &amp;secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New subscriber</source>
        <translation>Neuer Abonnent</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Send messages to this subscriber</source>
        <translation>Nachrichten an diesen Abonnenten senden</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Its messages and dead letters go with it.</source>
        <translation>Seine Nachrichten, auch die unzustellbaren, werden mit ihm entfernt.</translation>
    </message>
    <message>
        <source>The secret of %1 was copied; hand it over by a safe way.</source>
        <translation>Das Geheimnis von %1 wurde kopiert; geben Sie es auf sicherem Weg weiter.</translation>
    </message>
</context>
<context>
    <name>reeve::TemporalPane</name>
    <message numerus="yes">
        <source>%n workflow(s) loaded</source>
        <translation>
            <numerusform>%n Workflow geladen</numerusform>
            <numerusform>%n Workflows geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a workflow.</source>
        <translation>Wählen Sie einen Workflow aus.</translation>
    </message>
    <message>
        <source>Visibility query</source>
        <translation>Visibility-Abfrage</translation>
    </message>
    <message>
        <source>Visibility query: WorkflowId STARTS_WITH &quot;tenant-&quot;</source>
        <translation>Visibility-Abfrage: WorkflowId STARTS_WITH &quot;tenant-&quot;</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>&amp;Start…</source>
        <translation>&amp;Starten …</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Cancel by si&amp;gnal…</source>
        <translation>Per Si&amp;gnal abbrechen …</translation>
    </message>
    <message>
        <source>&amp;Update…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>Request &amp;cancellation…</source>
        <translation>A&amp;bbruch anfordern …</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>Zwangsweise be&amp;enden …</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen …</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Health…</source>
        <translation>Z&amp;ustand …</translation>
    </message>
    <message>
        <source>C&amp;onnection…</source>
        <translation>&amp;Verbindung …</translation>
    </message>
    <message>
        <source>No Temporal server is connected.</source>
        <translation>Kein Temporal-Server ist verbunden.</translation>
    </message>
    <message>
        <source>Connect one to see its workflows here, and to start, signal and end them.</source>
        <translation>Verbinden Sie einen, um seine Workflows hier zu sehen und sie zu starten, ihnen Signale zu senden und sie zu beenden.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>No worker polls the task queue “%1”. Workflows wait until one is started.</source>
        <translation>Kein Worker fragt die Task-Queue „%1“ ab. Workflows warten, bis einer gestartet wird.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 on %2, after %3</source>
        <translation>%1 am %2, nach %3</translation>
    </message>
    <message>
        <source>Attempt %1 of “%2”: %3</source>
        <translation>Versuch %1 von „%2“: %3</translation>
    </message>
    <message>
        <source>The history is longer than what is shown.</source>
        <translation>Der Verlauf ist länger als das, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Select a workflow first.</source>
        <translation>Wählen Sie zuerst einen Workflow aus.</translation>
    </message>
    <message>
        <source>This workflow has ended.</source>
        <translation>Dieser Workflow ist beendet.</translation>
    </message>
    <message>
        <source>Connect a Temporal server first.</source>
        <translation>Verbinden Sie zuerst einen Temporal-Server.</translation>
    </message>
    <message>
        <source>Temporal</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Start a workflow</source>
        <translation>Workflow starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Workflow &amp;id</source>
        <translation>Workflow-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>C&amp;ontract line</source>
        <translation>Ve&amp;rtragslinie</translation>
    </message>
    <message>
        <source>&amp;More input (JSON)</source>
        <translation>&amp;Weitere Eingabe (JSON)</translation>
    </message>
    <message>
        <source>The workflow was started.</source>
        <translation>Der Workflow wurde gestartet.</translation>
    </message>
    <message>
        <source>Cancel %1 by signal</source>
        <translation>%1 per Signal abbrechen</translation>
    </message>
    <message>
        <source>The workflow gets the signal “cancel” with your name, and takes back what it did.</source>
        <translation>Der Workflow bekommt das Signal „cancel“ mit Ihrem Namen und nimmt zurück, was er getan hat.</translation>
    </message>
    <message>
        <source>Send the signal</source>
        <translation>Signal senden</translation>
    </message>
    <message>
        <source>The signal was sent.</source>
        <translation>Das Signal wurde gesendet.</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Request cancellation of %1</source>
        <translation>Abbruch von %1 anfordern</translation>
    </message>
    <message>
        <source>Temporal asks the workflow to end; how it does so is its own matter.</source>
        <translation>Temporal bittet den Workflow, sich zu beenden; wie er das tut, ist seine eigene Sache.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>The cancellation was requested.</source>
        <translation>Der Abbruch wurde angefordert.</translation>
    </message>
    <message>
        <source>Terminate %1</source>
        <translation>%1 zwangsweise beenden</translation>
    </message>
    <message>
        <source>The workflow ends at once and takes nothing back: what its steps did stays.</source>
        <translation>Der Workflow endet sofort und nimmt nichts zurück: Was seine Schritte getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Zwangsweise beenden</translation>
    </message>
    <message>
        <source>The workflow was terminated.</source>
        <translation>Der Workflow wurde zwangsweise beendet.</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>The workflow ends, and begins again as a new run after its last decision.</source>
        <translation>Der Workflow endet und setzt nach seiner letzten Entscheidung als neuer Lauf wieder ein.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The workflow begins again.</source>
        <translation>Der Workflow setzt wieder ein.</translation>
    </message>
    <message>
        <source>Health of Temporal</source>
        <translation>Zustand von Temporal</translation>
    </message>
    <message>
        <source>Copied a command that starts this workflow again.</source>
        <translation>Befehl kopiert, der diesen Workflow erneut startet.</translation>
    </message>
</context>
<context>
    <name>reeve::TenantListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>Hauptkontakt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>reeve::TenantPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>The key names the tenant&apos;s subdomain and resources, and can never be changed.</source>
        <translation>Der Schlüssel benennt die Subdomain und die Ressourcen des Mandanten und kann nie geändert werden.</translation>
    </message>
    <message>
        <source>One host name a line; the contact&apos;s mail domain must be among them.</source>
        <translation>Ein Rechnername je Zeile; die Maildomain des Kontakts muss darunter sein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>Dieser Schlüssel ist frei.</translation>
    </message>
</context>
<context>
    <name>reeve::TenantPicker</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tenant&apos;s name and key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name or key…</source>
        <translation>Name oder Schlüssel …</translation>
    </message>
</context>
<context>
    <name>reeve::TenantsPane</name>
    <message>
        <source>No tenants yet.</source>
        <translation>Noch keine Mandanten.</translation>
    </message>
    <message>
        <source>Onboard one from a verified lead, or without a lead.</source>
        <translation>Nehmen Sie einen aus einem bestätigten Lead auf, oder ohne Lead.</translation>
    </message>
    <message>
        <source>&amp;Onboard tenant…</source>
        <translation>Mandanten &amp;aufnehmen …</translation>
    </message>
    <message>
        <source>Makes a tenant without a lead; with one, start at the lead.</source>
        <translation>Legt einen Mandanten ohne Lead an; mit einem beginnen Sie beim Lead.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation>B&amp;ereitstellen …</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Goes on with the step that failed.</source>
        <translation>Macht mit dem fehlgeschlagenen Schritt weiter.</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>Re&amp;activate…</source>
        <translation>&amp;Reaktivieren …</translation>
    </message>
    <message>
        <source>Depro&amp;vision…</source>
        <translation>Abba&amp;uen …</translation>
    </message>
    <message>
        <source>New &amp;invoice…</source>
        <translation>Neue Re&amp;chnung …</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen …</translation>
    </message>
    <message>
        <source>Add configuration…</source>
        <translation>Konfiguration hinzufügen …</translation>
    </message>
    <message>
        <source>Edit branding…</source>
        <translation>Branding bearbeiten …</translation>
    </message>
    <message>
        <source>%1 %2 is the primary contact now.</source>
        <translation>%1 %2 ist jetzt der Hauptkontakt.</translation>
    </message>
    <message>
        <source>Select a tenant first.</source>
        <translation>Wählen Sie zuerst einen Mandanten aus.</translation>
    </message>
    <message>
        <source>None of the selected tenants is in a status that allows this.</source>
        <translation>Keiner der ausgewählten Mandanten ist in einem Status, der das erlaubt.</translation>
    </message>
    <message>
        <source>Select a single tenant.</source>
        <translation>Wählen Sie einen einzelnen Mandanten aus.</translation>
    </message>
    <message>
        <source>Only failed provisioning can be retried.</source>
        <translation>Nur eine fehlgeschlagene Bereitstellung kann wiederholt werden.</translation>
    </message>
    <message>
        <source>Only an active tenant can be deactivated.</source>
        <translation>Nur ein aktiver Mandant kann deaktiviert werden.</translation>
    </message>
    <message>
        <source>Only an inactive tenant can be reactivated.</source>
        <translation>Nur ein inaktiver Mandant kann reaktiviert werden.</translation>
    </message>
    <message>
        <source>Provisioning goes on.</source>
        <translation>Die Bereitstellung geht weiter.</translation>
    </message>
    <message>
        <source>%1 %2 was removed.</source>
        <translation>%1 %2 wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Identity pro&amp;vider…</source>
        <translation>Identitäts&amp;anbieter …</translation>
    </message>
    <message>
        <source>Sets the tenant up in Keycloak or Auth0, or goes on with a setup that was begun.</source>
        <translation>Richtet den Mandanten in Keycloak oder Auth0 ein oder macht mit einer begonnenen Einrichtung weiter.</translation>
    </message>
    <message>
        <source>Resend in&amp;vite</source>
        <translation>Ein&amp;ladung erneut senden</translation>
    </message>
    <message>
        <source>Has the identity provider send the administrator&apos;s invitation once more.</source>
        <translation>Lässt den Identitätsanbieter die Einladung des Administrators noch einmal senden.</translation>
    </message>
    <message>
        <source>Set the tenant up at an identity provider first.</source>
        <translation>Richten Sie den Mandanten zuerst bei einem Identitätsanbieter ein.</translation>
    </message>
    <message>
        <source>Sending the invitation of “%1”</source>
        <translation>Die Einladung für „%1“ wird gesendet</translation>
    </message>
    <message>
        <source>The invitation of “%1” was sent again.</source>
        <translation>Die Einladung für „%1“ wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>&amp;Send callback…</source>
        <translation>Rückruf &amp;senden…</translation>
    </message>
    <message>
        <source>Composes what an orchestrator would send at the end of provisioning.</source>
        <translation>Stellt zusammen, was ein Orchestrator am Ende der Bereitstellung senden würde.</translation>
    </message>
    <message>
        <source>Only a tenant that is being provisioned waits for a callback.</source>
        <translation>Nur ein Mandant, der gerade bereitgestellt wird, wartet auf einen Rückruf.</translation>
    </message>
</context>
<context>
    <name>reeve::Tour</name>
    <message>
        <source>Open a fresh workspace</source>
        <translation>Neuen Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>could not %1</source>
        <translation>nicht möglich: %1</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The tour stopped in “%1”: %2. This is what it saw:</source>
        <translation>Der Rundgang hielt in „%1“ an: %2. Das war zu sehen:</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), light and dark: %1</source>
        <translation>
            <numerusform>%n Bild, hell und dunkel: %1</numerusform>
            <numerusform>%n Bilder, hell und dunkel: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::TypeToConfirmDialog</name>
    <message>
        <source>&amp;Type to confirm</source>
        <translation>Zum Bestätigen &amp;eingeben</translation>
    </message>
    <message>
        <source>Type %1 exactly as written here.</source>
        <translation>Geben Sie %1 genau so ein, wie es hier steht.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>3 to 500 characters; it is kept in the audit log.</source>
        <translation>3 bis 500 Zeichen; er bleibt im Audit-Protokoll.</translation>
    </message>
</context>
<context>
    <name>reeve::WebhookSecrets</name>
    <message>
        <source>A name has letters, digits, spaces, points and dashes, 60 at most.</source>
        <translation>Ein Name hat Buchstaben, Ziffern, Leerzeichen, Punkte und Striche, höchstens 60.</translation>
    </message>
    <message>
        <source>Enter the secret, 4096 bytes at most.</source>
        <translation>Geben Sie das Geheimnis ein, höchstens 4096 Bytes.</translation>
    </message>
</context>
<context>
    <name>reeve::WebhookSender</name>
    <message>
        <source>Answered with status %1.</source>
        <translation>Mit Status %1 beantwortet.</translation>
    </message>
    <message>
        <source>This workspace is locked against changes.</source>
        <translation>Dieser Arbeitsbereich ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>reeve::WebhooksPane</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Empfangen</translation>
    </message>
</context>
<context>
    <name>reeve::WindowTools</name>
    <message>
        <source>Workspace settings…</source>
        <translation>Einstellungen des Arbeitsbereichs …</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Past notifications…</source>
        <translation>Frühere Benachrichtigungen …</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Reeve</source>
        <translation>Über Reeve</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Erscheinungsbild: %1</translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <translation>Einstellungen gespeichert.</translation>
    </message>
    <message>
        <source>Reeve %1</source>
        <translation>Reeve %1</translation>
    </message>
    <message>
        <source>A desktop console for the people who run a SaaS control plane.
Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>Eine Desktop-Konsole für Menschen, die die Steuerungsebene eines SaaS betreiben.
Freie Software unter der GNU General Public License, Version 3 oder später.
Qt %1</translation>
    </message>
    <message>
        <source>Workspace secret…</source>
        <translation>Geheimnis des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>The secret is in your keyring.</source>
        <translation>Das Geheimnis ist in Ihrem Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>reeve::WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>reeve::WorkflowListModel</name>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>reeve::Workspace</name>
    <message>
        <source>This workspace takes no token.</source>
        <translation>Dieser Arbeitsbereich nimmt kein Token.</translation>
    </message>
</context>
<context>
    <name>reeve::idp::Relay</name>
    <message>
        <source>Stopped, as nothing could be kept any more.</source>
        <translation>Angehalten, da nichts mehr aufbewahrt werden konnte.</translation>
    </message>
</context>
<context>
    <name>reeve::idp::Setup</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This workspace is locked against changes.</source>
        <translation>Dieser Arbeitsbereich ist gegen Änderungen gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The steps after this one need it.</source>
        <translation>Die Schritte nach diesem brauchen ihn.</translation>
    </message>
    <message>
        <source>Try it again, or take back what was made.</source>
        <translation>Versuchen Sie es erneut, oder nehmen Sie zurück, was angelegt wurde.</translation>
    </message>
    <message>
        <source>There is no such step.</source>
        <translation>Einen solchen Schritt gibt es nicht.</translation>
    </message>
</context>
</TS>
