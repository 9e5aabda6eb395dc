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
