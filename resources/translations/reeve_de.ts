<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</context>
<context>
    <name>SourceloopSignature</name>
    <message>
        <source>The header x-signature or x-timestamp is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send both headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-signature is not 64 lower-case hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the HMAC-SHA256 in hexadecimal, not in Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the milliseconds since 1970 in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send milliseconds since 1970.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both clocks by NTP, and send right after signing. At most %1 s may lie between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is %1 s ahead of our clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header x-timestamp is %1 s behind our clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secret to verify the signature with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry the run: it gives the orchestrator a new secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is wrong: another secret or context, or the body was changed on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the bytes of the body as they are sent, then the context, then the timestamp.</source>
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
    <name>reeve::PagedTableView</name>
    <message>
        <source>Reset columns</source>
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
</TS>
