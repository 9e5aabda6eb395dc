<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>DemoCommand</name>
    <message numerus="yes">
        <source>Made %1 with %n lead(s).
</source>
        <translation>
            <numerusform>Made %1 with %n lead.
</numerusform>
            <numerusform>Made %1 with %n leads.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoData</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message numerus="yes">
        <source>At most %n decimal(s).</source>
        <translation>
            <numerusform>At most %n decimal.</numerusform>
            <numerusform>At most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message numerus="yes">
        <source>it is nested more than %n levels deep</source>
        <translation>
            <numerusform>it is nested more than %n level deep</numerusform>
            <numerusform>it is nested more than %n levels deep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadImport</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message numerus="yes">
        <source>%n migration(s) applied. The workspace as it was: %1
</source>
        <translation>
            <numerusform>%n migration applied. The workspace as it was: %1
</numerusform>
            <numerusform>%n migrations applied. The workspace as it was: %1
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied.
</source>
        <translation>
            <numerusform>%n migration applied.
</numerusform>
            <numerusform>%n migrations applied.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>“%1” is no amount in %2, which has %n digit(s) after the decimal point.</source>
        <translation>
            <numerusform>“%1” is no amount in %2, which has %n digit after the decimal point.</numerusform>
            <numerusform>“%1” is no amount in %2, which has %n digits after the decimal point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunReports</name>
    <message numerus="yes">
        <source>%n run(s) are due for more than a minute, and no engine takes them.</source>
        <translation>
            <numerusform>%n run is due for more than a minute, and no engine takes it.</numerusform>
            <numerusform>%n runs are due for more than a minute, and no engine takes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are under way; none waits for an engine.</source>
        <translation>
            <numerusform>%n run is under way; none waits for an engine.</numerusform>
            <numerusform>%n runs are under way; none waits for an engine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No mail server is set up; %n mail(s) wait in the outbox.</source>
        <translation>
            <numerusform>No mail server is set up; %n mail waits in the outbox.</numerusform>
            <numerusform>No mail server is set up; %n mails wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent; see the outbox.</source>
        <translation>
            <numerusform>%n mail could not be sent; see the outbox.</numerusform>
            <numerusform>%n mails could not be sent; see the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) wait in the outbox.</source>
        <translation>
            <numerusform>%n mail waits in the outbox.</numerusform>
            <numerusform>%n mails wait in the outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) live: %1.</source>
        <translation>
            <numerusform>%n engine lives: %1.</numerusform>
            <numerusform>%n engines live: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunTools</name>
    <message numerus="yes">
        <source>The filter holds %n run(s). Those that failed, or wait for their next attempt, go on.</source>
        <translation>
            <numerusform>The filter holds %n run. If it failed, or waits for its next attempt, it goes on.</numerusform>
            <numerusform>The filter holds %n runs. Those that failed, or wait for their next attempt, go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter holds %n run(s). Those that have not ended stop, and what they did is taken back.</source>
        <translation>
            <numerusform>The filter holds %n run. If it has not ended, it stops, and what it did is taken back.</numerusform>
            <numerusform>The filter holds %n runs. Those that have not ended stop, and what they did is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter holds %n run(s). Of those that failed, everything they did is taken back.</source>
        <translation>
            <numerusform>The filter holds %n run. If it failed, everything it did is taken back.</numerusform>
            <numerusform>The filter holds %n runs. Of those that failed, everything they did is taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were changed.</source>
        <translation>
            <numerusform>%n run was changed.</numerusform>
            <numerusform>%n runs were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update the input of %n run(s)</source>
        <translation>
            <numerusform>Update the input of %n run</numerusform>
            <numerusform>Update the input of %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were updated.</source>
        <translation>
            <numerusform>%n run was updated.</numerusform>
            <numerusform>%n runs were updated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Temporal</name>
    <message numerus="yes">
        <source>%n worker(s) poll the task queue: %1.</source>
        <translation>
            <numerusform>%n worker polls the task queue: %1.</numerusform>
            <numerusform>%n workers poll the task queue: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TenantForms</name>
    <message numerus="yes">
        <source>A JSON object with %n entries.</source>
        <translation>
            <numerusform>A JSON object with %n entry.</numerusform>
            <numerusform>A JSON object with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provision %n tenant(s)</source>
        <translation>
            <numerusform>Provision %n tenant</numerusform>
            <numerusform>Provision %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisioning of %n tenant(s) has started.</source>
        <translation>
            <numerusform>Provisioning of %n tenant has started.</numerusform>
            <numerusform>Provisioning of %n tenants has started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::AttackView</name>
    <message numerus="yes">
        <source>%n answer(s) were not what a safe receiver gives.</source>
        <translation>
            <numerusform>%n answer was not what a safe receiver gives.</numerusform>
            <numerusform>%n answers were not what a safe receiver gives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::BulkCreateDialog</name>
    <message numerus="yes">
        <source>%n tenant(s) can be created.</source>
        <translation>
            <numerusform>%n tenant can be created.</numerusform>
            <numerusform>%n tenants can be created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out; correct them and choose the file again.</source>
        <translation>
            <numerusform>%n row is left out; correct it and choose the file again.</numerusform>
            <numerusform>%n rows are left out; correct them and choose the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) are being created.</source>
        <translation>
            <numerusform>%n tenant is being created.</numerusform>
            <numerusform>%n tenants are being created.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::BulkReportDialog</name>
    <message numerus="yes">
        <source>%n could not be done.</source>
        <translation>
            <numerusform>%n could not be done.</numerusform>
            <numerusform>%n could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::CompareDialog</name>
    <message numerus="yes">
        <source>%n line(s) differ.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::DeliveriesPage</name>
    <message numerus="yes">
        <source>Saved %n delivery(s) as %1.</source>
        <translation>
            <numerusform>Saved %n delivery as %1.</numerusform>
            <numerusform>Saved %n deliveries as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::HomePane</name>
    <message numerus="yes">
        <source>%n run(s) waiting</source>
        <translation>
            <numerusform>%n run waiting</numerusform>
            <numerusform>%n runs waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) failed</source>
        <translation>
            <numerusform>%n mail failed</numerusform>
            <numerusform>%n mails failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::IdpReviewPage</name>
    <message numerus="yes">
        <source>The account holds what is needed: %n role(s).</source>
        <translation>
            <numerusform>The account holds what is needed: %n role.</numerusform>
            <numerusform>The account holds what is needed: %n roles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The account lacks %n role(s). Give them to it, go back, and come here again.</source>
        <translation>
            <numerusform>The account lacks %n role. Give it to the account, go back, and come here again.</numerusform>
            <numerusform>The account lacks %n roles. Give them to it, go back, and come here again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportCheckPage</name>
    <message numerus="yes">
        <source>%n row(s) can be imported.</source>
        <translation>
            <numerusform>%n row can be imported.</numerusform>
            <numerusform>%n rows can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation>
            <numerusform>%n row will be left out:</numerusform>
            <numerusform>%n rows will be left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ImportRunPage</name>
    <message numerus="yes">
        <source>%n lead(s) created.</source>
        <translation>
            <numerusform>%n lead created.</numerusform>
            <numerusform>%n leads created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out:</source>
        <translation>
            <numerusform>%n row left out:</numerusform>
            <numerusform>%n rows left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceActions</name>
    <message numerus="yes">
        <source>%n invoice(s) paid.</source>
        <translation>
            <numerusform>%n invoice paid.</numerusform>
            <numerusform>%n invoices paid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) will not be paid any more.</source>
        <translation>
            <numerusform>%n invoice will not be paid any more.</numerusform>
            <numerusform>%n invoices will not be paid any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) cancelled.</source>
        <translation>
            <numerusform>%n invoice cancelled.</numerusform>
            <numerusform>%n invoices cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::InvoiceTotals</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::LeadActions</name>
    <message numerus="yes">
        <source>%n lead(s) count as verified without opening the link in the mail.</source>
        <translation>
            <numerusform>%n lead counts as verified without opening the link in the mail.</numerusform>
            <numerusform>%n leads count as verified without opening the link in the mail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) verified.</source>
        <translation>
            <numerusform>%n lead verified.</numerusform>
            <numerusform>%n leads verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verification mail(s) queued.</source>
        <translation>
            <numerusform>%n verification mail queued.</numerusform>
            <numerusform>%n verification mails queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) deleted.</source>
        <translation>
            <numerusform>%n lead deleted.</numerusform>
            <numerusform>%n leads deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::LeadsPane</name>
    <message numerus="yes">
        <source>This may be the same customer as %n other(s).</source>
        <translation>
            <numerusform>This may be the same customer as %n other.</numerusform>
            <numerusform>This may be the same customer as %n others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::LinkView</name>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ListExport</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1.</source>
        <translation>
            <numerusform>%n row saved in %1.</numerusform>
            <numerusform>%n rows saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ListPane</name>
    <message numerus="yes">
        <source>%n row(s) selected.</source>
        <translation>
            <numerusform>%n row selected.</numerusform>
            <numerusform>%n rows selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::MailPane</name>
    <message numerus="yes">
        <source>%n mail(s) queued again.</source>
        <translation>
            <numerusform>%n mail queued again.</numerusform>
            <numerusform>%n mails queued again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) discarded.</source>
        <translation>
            <numerusform>%n mail discarded.</numerusform>
            <numerusform>%n mails discarded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::NotificationBar</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::PasswordDialog</name>
    <message numerus="yes">
        <source>Copied. It is cleared from the clipboard after %n second(s).</source>
        <translation>
            <numerusform>Copied. It is cleared from the clipboard after %n second.</numerusform>
            <numerusform>Copied. It is cleared from the clipboard after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::ProvisioningPane</name>
    <message numerus="yes">
        <source>%n run(s) go on.</source>
        <translation>
            <numerusform>%n run goes on.</numerusform>
            <numerusform>%n runs go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n run(s)</source>
        <translation>
            <numerusform>Cancel %n run</numerusform>
            <numerusform>Cancel %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being cancelled.</source>
        <translation>
            <numerusform>%n run is being cancelled.</numerusform>
            <numerusform>%n runs are being cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roll back %n run(s)</source>
        <translation>
            <numerusform>Roll back %n run</numerusform>
            <numerusform>Roll back %n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) are being rolled back.</source>
        <translation>
            <numerusform>%n run is being rolled back.</numerusform>
            <numerusform>%n runs are being rolled back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::RunAnalyticsDialog</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::RunStepRow</name>
    <message numerus="yes">
        <source>%1, %n attempt(s)</source>
        <translation>
            <numerusform>%1, %n attempt</numerusform>
            <numerusform>%1, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::SecretDialog</name>
    <message numerus="yes">
        <source>Copied, it leaves the clipboard again after %n second(s).</source>
        <translation>
            <numerusform>Copied, it leaves the clipboard again after %n second.</numerusform>
            <numerusform>Copied, it leaves the clipboard again after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::SendComposer</name>
    <message numerus="yes">
        <source>Valid JSON, %n byte(s) as typed.</source>
        <translation>
            <numerusform>Valid JSON, %n byte as typed.</numerusform>
            <numerusform>Valid JSON, %n bytes as typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::SidebarCounts</name>
    <message numerus="yes">
        <source>%n lead(s) unverified for more than a day</source>
        <translation>
            <numerusform>%n lead unverified for more than a day</numerusform>
            <numerusform>%n leads unverified for more than a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisioning failed for %n tenant(s)</source>
        <translation>
            <numerusform>Provisioning failed for %n tenant</numerusform>
            <numerusform>Provisioning failed for %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) failed</source>
        <translation>
            <numerusform>%n run failed</numerusform>
            <numerusform>%n runs failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) overdue</source>
        <translation>
            <numerusform>%n invoice overdue</numerusform>
            <numerusform>%n invoices overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be sent</source>
        <translation>
            <numerusform>%n mail could not be sent</numerusform>
            <numerusform>%n mails could not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::TemporalPane</name>
    <message numerus="yes">
        <source>%n workflow(s) loaded</source>
        <translation>
            <numerusform>%n workflow loaded</numerusform>
            <numerusform>%n workflows loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeve::Tour</name>
    <message numerus="yes">
        <source>%n picture(s), light and dark: %1</source>
        <translation>
            <numerusform>%n picture, light and dark: %1</numerusform>
            <numerusform>%n pictures, light and dark: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
