<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>The header x-signature is missing.</source>
        <translation>Der Header x-signature fehlt.</translation>
    </message>
    <message>
        <source>The header x-timestamp is missing.</source>
        <translation>Der Header x-timestamp fehlt.</translation>
    </message>
    <message>
        <source>The header x-timestamp is no number of milliseconds.</source>
        <translation>Der Header x-timestamp ist keine Zahl von Millisekunden.</translation>
    </message>
    <message>
        <source>The timestamp is %1 s old; 20 s are allowed.</source>
        <translation>Der Zeitstempel ist %1 s alt; erlaubt sind 20 s.</translation>
    </message>
    <message>
        <source>The timestamp is %1 s in the future; 20 s are allowed.</source>
        <translation>Der Zeitstempel liegt %1 s in der Zukunft; erlaubt sind 20 s.</translation>
    </message>
    <message>
        <source>The signature does not match: another secret or context, or the body was changed.</source>
        <translation>Die Signatur stimmt nicht: anderes Geheimnis oder anderer Kontext, oder der Inhalt wurde verändert.</translation>
    </message>
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
        <source>`reeve migrate` is followed by status, up, down or new.</source>
        <translation>Auf `reeve migrate` folgt status, up, down oder new.</translation>
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
        <source>Reeve, a desktop console for the people who run a SaaS control plane.

  reeve [FILE]                      open a workspace: this file, or the last one
  reeve --demo                      open the demo workspace, made when there is none
  reeve tour [--out DIR]            do the main job in a fresh workspace, with a picture of every step
  reeve migrate status|up|down FILE show, bring up to date or take back the newest change of a schema
  reeve migrate new NAME            begin a migration in ./migrations
  reeve demo [--leads N] FILE       make a workspace with demo data and N more leads
  reeve --version | --help

  --trace-start                     say when the first pane shows its rows
  tour --leads N                    with N more leads
  tour --measure-answers            say how long the window took to answer
</source>
        <translation>Reeve, eine Desktop-Konsole für Menschen, die die Steuerungsebene eines SaaS betreiben.

  reeve [DATEI]                     öffnet einen Arbeitsbereich: diese Datei oder den letzten
  reeve --demo                      öffnet den Demo-Arbeitsbereich; legt ihn an, wenn es keinen gibt
  reeve tour [--out ORDNER]         geht den Hauptweg in einem neuen Arbeitsbereich, mit einem Bild jedes Schritts
  reeve migrate status|up|down DATEI zeigt das Schema, bringt es auf den neuesten Stand oder nimmt die letzte Änderung zurück
  reeve migrate new NAME            beginnt eine Migration in ./migrations
  reeve demo [--leads N] DATEI      legt einen Arbeitsbereich mit Demodaten und N weiteren Leads an
  reeve --version | --help

  --trace-start                     sagt, wann der erste Bereich seine Zeilen zeigt
  tour --leads N                    mit N weiteren Leads
  tour --measure-answers            sagt, wie lange das Fenster zum Antworten brauchte
</translation>
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
    <name>Engine</name>
    <message>
        <source>The orchestrator did not call back before the deadline.</source>
        <translation>Der Orchestrator hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The plan has no step “%1”.</source>
        <translation>Der Plan hat keinen Schritt „%1“.</translation>
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
        <source>The workspace&apos;s master secret is damaged.</source>
        <translation>Das Hauptgeheimnis des Arbeitsbereichs ist beschädigt.</translation>
    </message>
    <message>
        <source>The connection to the workspace file cannot be set up.</source>
        <translation>Die Verbindung zur Datei des Arbeitsbereichs kann nicht eingerichtet werden.</translation>
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
    <name>WebhookReceiver</name>
    <message>
        <source>Webhooks cannot be received on %1: %2.</source>
        <translation>Auf %1 können keine Webhooks empfangen werden: %2.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
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
    <name>reeve::CallbackTester</name>
    <message>
        <source>Write a JSON list: [{&quot;type&quot;: …}].</source>
        <translation>Schreiben Sie eine JSON-Liste: [{&quot;type&quot;: …}].</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
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
        <source>&amp;Sign and send</source>
        <translation>&amp;Signieren und senden</translation>
    </message>
    <message>
        <source>Send a callback</source>
        <translation>Rückruf senden</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Tenants whose run waits for the orchestrator.</source>
        <translation>Mandanten, deren Lauf auf den Orchestrator wartet.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Reeve&apos;s own endpoint, or another that takes SourceLoop&apos;s callback. Redirects are not followed.</source>
        <translation>Reeves eigener Endpunkt, oder ein anderer, der SourceLoops Rückruf annimmt. Weiterleitungen wird nicht gefolgt.</translation>
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
        <source>R&amp;eason of the failure</source>
        <translation>&amp;Grund des Fehlschlags</translation>
    </message>
    <message>
        <source>Address of the a&amp;pplication</source>
        <translation>Adresse der An&amp;wendung</translation>
    </message>
    <message>
        <source>Res&amp;ources (JSON)</source>
        <translation>Ress&amp;ourcen (JSON)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No tenant waits for a callback.</source>
        <translation>Kein Mandant wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>Provision a tenant first.</source>
        <translation>Stellen Sie zuerst einen Mandanten bereit.</translation>
    </message>
    <message>
        <source>Choose a tenant.</source>
        <translation>Wählen Sie einen Mandanten.</translation>
    </message>
    <message>
        <source>Accepted with status %1 in %2.</source>
        <translation>Angenommen mit Status %1 in %2.</translation>
    </message>
    <message>
        <source>Refused with status %1 in %2.</source>
        <translation>Abgelehnt mit Status %1 in %2.</translation>
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
        <source>Someone saved a change while you were editing. Choose for each field which value to keep.</source>
        <translation>Jemand hat eine Änderung gespeichert, während Sie bearbeitet haben. Wählen Sie für jedes Feld, welcher Wert gilt.</translation>
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
    <name>reeve::Desk</name>
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
    <name>reeve::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact time</comment>
        <translation>%1, %2</translation>
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
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>Arbeitsbereich ö&amp;ffnen</translation>
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
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A workspace to look around in: 200 leads, 60 tenants, their runs and 300 invoices, in every state there is. It is a file on this computer; nothing is sent anywhere.</source>
        <translation>Ein Arbeitsbereich zum Umsehen: 200 Leads, 60 Mandanten, ihre Läufe und 300 Rechnungen, in jedem Zustand, den es gibt. Er ist eine Datei auf diesem Rechner; nichts wird irgendwohin gesendet.</translation>
    </message>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Zuletzt geöffnete Arbeitsbereiche</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <comment>name, environment, file</comment>
        <translation>%1 (%2)
%3</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.reeve *.sqlite *.db);;All files (*)</source>
        <translation>Arbeitsbereiche (*.reeve *.sqlite *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
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
    <name>reeve::StateView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>No webhooks yet.</source>
        <translation>Noch keine Webhooks.</translation>
    </message>
    <message>
        <source>What the orchestrator sends and what Reeve sends appears here, with every answer.</source>
        <translation>Was der Orchestrator sendet und was Reeve sendet, erscheint hier, mit jeder Antwort.</translation>
    </message>
    <message>
        <source>&amp;Send a callback…</source>
        <translation>&amp;Rückruf senden …</translation>
    </message>
    <message>
        <source>Sign and send SourceLoop&apos;s callback for a tenant that waits for one</source>
        <translation>SourceLoops Rückruf für einen wartenden Mandanten signieren und senden</translation>
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
        <source>Duration</source>
        <translation>Dauer</translation>
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
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
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
</context>
<context>
    <name>reeve::WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
</TS>
