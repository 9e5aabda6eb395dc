<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AuditAction</name>
    <message>
        <source>Lead created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified by an operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification mail sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprovisioning started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprovisioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice reopened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTimeline</name>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Callback</name>
    <message>
        <source>The body is too large or nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is no JSON object: %1 at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“initiatorId” must be the tenant&apos;s id, a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“type” must be 0, the callback of resource provisioning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“data.status” must be 1 for success or 0 for failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“data.resources” has more than %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every resource needs “type” and “externalIdentifier” (or “metadata.bucket”).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallbackRules</name>
    <message>
        <source>The header x-signature is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is no number of milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamp is %1 s old; 20 s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamp is %1 s in the future; 20 s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not match: another secret or context, or the body was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orchestrator reported a failure without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant has no run that waits for a callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision the tenant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of this tenant waits for a callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This signature was used before: the delivery is a replay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 characters, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a control character; remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address is too long: at most 100 characters, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address needs a country; fill it in or clear the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason of 3 to 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See `reeve --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo opens its own workspace; leave the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`reeve demo` needs the name of the file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`reeve migrate` is followed by status, up, down or new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`reeve migrate new` needs a name, such as add_notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`reeve migrate` needs the file of a workspace.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a field of more than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is opened there and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that is opened in row %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, or write a quotation mark inside a field twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a table of values separated by commas, semicolons or tabs?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom range…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This delivery does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n lead(s).
</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWorkspace</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The orchestrator did not call back before the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %2</source>
        <comment>date time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HttpExchange</name>
    <message>
        <source>Enter a web address that begins with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address: it would be kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no HTTP method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header “%1” has a character that headers cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check address and port, and that it is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no trusted certificate: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange with %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP library could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invoice</name>
    <message>
        <source>An invoice that is “%1” cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pending invoices can be paid or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tenant that is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a currency of ISO 4217, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the first day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it starts; choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day the invoice is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice is due before its period starts; choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoicePdf</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>The form of a date on an invoice, in the notation of QDate::toString.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please pay %1 by %2 and quote the number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice is paid. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invoice is cancelled. Nothing is to be paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERDUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invoice cannot be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvoiceRules</name>
    <message>
        <source>This tenant does not exist any more; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this invoice in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a pending invoice can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was closed more than a day ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new invoice instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonText</name>
    <message>
        <source>This is no JSON; line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a JSON object, in braces: {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>There is no such secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not let Reeve in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the keyring is running and unlocked, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead with this e-mail address exists: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed as soon as another part of the address is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with a verification link is queued for the lead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadImport</name>
    <message>
        <source>The file %1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of titles and at least one lead below it are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1 has the same mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are chosen for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose either one column for the whole name or one each for first and last name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadImportDraft</name>
    <message>
        <source>commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, fields separated by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadRules</name>
    <message>
        <source>A verified lead has this e-mail address: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that lead, or use another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please confirm your e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this lead in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a verified lead cannot change; create a new lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This verification key is wrong or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the verification mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is verified already; it needs no verification mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a tenant and cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mail address that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters are allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail has no value for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link does not work any more. Send the verification mail again from the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer verification mail has replaced this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired. Send the verification mail again from the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the schema is at version %1.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied. The workspace as it was: %1
</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: the schema is empty.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema is at version %1. The workspace as it was: %2
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name for a migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and underscores: add_notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this at the top of Reeve&apos;s source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>This workspace was written by a newer Reeve: it has schema version %1, this program knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with the newer Reeve, or restore the backup that was made beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration %1 (%2) was applied with another text than this program holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace with the Reeve that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no migration to take back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is no amount; write it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency of ISO 4217.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no amount in %2, which has %n digit(s) after the decimal point.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orchestrator</name>
    <message>
        <source>The orchestrator&apos;s address must begin with https://: the event holds a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The orchestrator answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordHash</name>
    <message>
        <source>bcrypt is not available on this system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Premium (silo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (pooled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic (pooled)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>The tenant has no primary contact to make the admin user from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant has no contact to welcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, %1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>The role %1 may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles that may: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowErrorExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>A run that is “%1” cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating admin user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending welcome mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no temporary password to show: it is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user ask for a new password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRules</name>
    <message>
        <source>The tenant is “%1” already; its run can no longer be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate or deprovision the tenant instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed run can be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a run that is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed after an interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt failed, retry scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orchestrator could not be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried by operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the orchestrator to call back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This is too long: at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address; write it as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no web address; write it as https://example.com, without a user or password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpSender</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port, and that the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server %1 offers no STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS, or another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trusted TLS connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check encryption and port, and whose authority signed the server&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending through %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail library could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpSettings</name>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the mail server&apos;s host name or IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS: without encryption the password could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The workspace file is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup; they lie beside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no Reeve workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Reeve wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is taken already; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database, but no Reeve workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s master secret is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tenant</name>
    <message>
        <source>A tenant that is “%1” cannot become “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can become: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprovisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has 1 to 10 characters, only a–z and 0–9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one domain is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is listed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no host name; write it as example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s mail domain %1 must be among the domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tenant does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” belongs to %2; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenantDetail</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; provisioning creates them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenantForms</name>
    <message numerus="yes">
        <source>A JSON object with %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host name a line; the contacts&apos; mail domains must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example admin or billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Primary contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change this, make another contact primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branding was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Provision %n tenant(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Provisioning of %n tenant(s) has started.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this tenant can sign in until it is active again. Its resources stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is inactive now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivation undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people can sign in again at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is active again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactivation undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprovision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All resources of “%1” are removed for good. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprovision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deprovisioned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenantRules</name>
    <message>
        <source>%1 is not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the verification mail to be answered, or verify the lead with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a tenant already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that tenant instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this tenant in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both versions and choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail domain %1 is not among the tenant&apos;s domains; add it to them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has this address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary contact cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another contact primary first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too large: at most 64 KiB of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is configured already; edit that entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This configuration does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookReceiver</name>
    <message>
        <source>Webhooks cannot be received on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The workspace is locked against changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it in the header first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceKeys</name>
    <message>
        <source>The keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>No memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet holds at most %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::AddressPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the lead. To change it, edit the lead first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where invoices go. It may stay empty; otherwise it needs a country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;ty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ountry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::BulkReportDialog</name>
    <message>
        <source>Not everything could be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be done, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>done, not done</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ConflictView</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone saved a change while you were editing. Choose for each field which value to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, yours: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved meanwhile: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ContactPage</name>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s first contact becomes its administrator and gets the welcome mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::DateRangeDialog</name>
    <message>
        <source>Custom date range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::Desk</name>
    <message>
        <source>Port %1 is in use. Callbacks are received at %2 until Reeve is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::DetailPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::DonePage</name>
    <message>
        <source>&amp;Provision now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be provisioned: now, or later in the tenants pane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a tenant now, with the key %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace cannot provision tenants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is read-only; unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning has started. Follow it in the provisioning pane.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::FilterBar</name>
    <message>
        <source>Quick filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in the row (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove every filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a saved filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::FormDialog</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You typed something here on %1 and did not finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been done already: look before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone saved a change while you were editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours was saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::FormFields</name>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>label of a required field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::GuardedAction</name>
    <message>
        <source>The workspace is locked against changes. Unlock it in the header first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::Header</name>
    <message>
        <source>Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds actions, leads, tenants, invoices and runs (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::HomePane</name>
    <message>
        <source>Unverified for over a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lead of yesterday is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every due invoice is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding in the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ImportCheckPage</name>
    <message>
        <source>Check the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportColumnsPage</name>
    <message>
        <source>What the columns mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address, company and name are needed; columns that are left out are not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ImportFilePage</name>
    <message>
        <source>The first row holds &amp;titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file as spreadsheets and CRM exports write it. Encoding and separator are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file, or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ImportRunPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verification mail is queued for every new lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) created.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. Leads that were written until then stay; the same file can be imported again, no lead is created twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportWizard</name>
    <message>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceListModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::KeychainSecretStore</name>
    <message>
        <source>No keyring answers in this session, so secrets are kept only until Reeve ends; links and callbacks that are under way then stop working. Start a keyring (such as GNOME Keyring or KWallet) and its D-Bus session, and open Reeve again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::LeadActions</name>
    <message>
        <source>There is no verification mail for this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the verification mail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a lead by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import leads from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lead&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify without the mail, with a reason for the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new verification link; the old one stops working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the verification link of the newest mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard a tenant from this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created; the verification mail is in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a lead first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a single lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead is verified already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead with a tenant cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead has a tenant already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s mail address must be verified first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as verified without opening the link in the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) count as verified without opening the link in the mail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verify leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Queueing verification mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n verification mail(s) queued.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The verification link of %1 is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::LeadListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::LeadPage</name>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead becomes a tenant. Contact and address are taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead has a tenant already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is not verified yet. Wait for the verification mail to be answered, or verify the lead with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” has the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” has the same mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::LeadsPane</name>
    <message>
        <source>No leads yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one with “New lead”, or import a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This may be the same customer as %n other(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ListExport</name>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save every row that the filter shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ListPane</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::LocalState</name>
    <message>
        <source>Your settings and drafts cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that %1 can be written and the disk is not full. If the file is damaged, move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your settings and drafts cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::MailService</name>
    <message>
        <source>The mail server&apos;s password is not in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::MainWindow</name>
    <message>
        <source>Secrets last until Reeve closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in this workspace reach real customers. It stays unlocked until you lock it or close Reeve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) – Reeve</source>
        <comment>workspace and environment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::NeedsCard</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::NotificationBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::OnboardingDialog</name>
    <message>
        <source>Onboard tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets what you entered before and starts over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant “%1” was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::OutboxWorker</name>
    <message>
        <source>No mail server is set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::PagedTableView</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::PasswordDialog</name>
    <message>
        <source>Temporary password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is shown now and never again. Hand it to the administrator by a safe way; it has to be changed at the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard after %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show temporary password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the administrator of “%1” is shown once. Afterwards nobody can see it again, and the audit log says that you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::PlanChoice</name>
    <message>
        <source>Resources of its own, shared with no other tenant. The orchestrator creates them and calls back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in the shared pool, kept apart from the other tenants by its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ProvisioningPane</name>
    <message>
        <source>No runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provision a tenant in the tenants pane; its run appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all tenants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of one tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the step that failed, its attempts counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops before the next step and takes back what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the steps of a failed run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send callback…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the webhook tester for this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a run that failed, or waits for its next attempt, can be retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a run that has not ended can be cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed run can be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a single run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run does not wait for a webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has made no administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The run stops before its next step, and what it did is taken back. The tenant waits to be provisioned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the run did is taken back in reverse order: resources, users and data it made are gone. The tenant waits to be provisioned again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being rolled back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 500 characters; it is kept in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>relative time, exact time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you create the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RowErrorModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RowErrorView</name>
    <message>
        <source>&amp;Save these rows as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-out-rows.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RunEventsView</name>
    <message>
        <source>Only &amp;failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RunListModel</name>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RunNotifier</name>
    <message>
        <source>%1 is provisioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run of %1 was rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RunStepRow</name>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::RunSummary</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::SessionSecretStore</name>
    <message>
        <source>There is no such secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept only until Reeve ends. Links and callbacks that are under way then stop working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::Sidebar</name>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>pane and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::StateView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::TenantListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::TenantPage</name>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key names the tenant&apos;s subdomain and resources, and can never be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One host name a line; the contact&apos;s mail domain must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::TenantsPane</name>
    <message>
        <source>No tenants yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard one from a verified lead, or without a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onboard tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a tenant without a lead; with one, start at the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with the step that failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;activate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depro&amp;vision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;invoice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add configuration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit branding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is the primary contact now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tenant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the selected tenants is in a status that allows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a single tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only failed provisioning can be retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an active tenant can be deactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an inactive tenant can be reactivated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::Tour</name>
    <message>
        <source>Open a fresh workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour stopped in “%1”: %2. This is what it saw:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), light and dark: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::TypeToConfirmDialog</name>
    <message>
        <source>&amp;Type to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 exactly as written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 to 500 characters; it is kept in the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::WebhookSender</name>
    <message>
        <source>Answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is locked against changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reeve::WorkProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
