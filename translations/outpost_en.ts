<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityFilterForm</name>
    <message numerus="yes">
        <source>%n condition(s) of the filter have no field</source>
        <translation>
            <numerusform>%n condition of the filter has no field</numerusform>
            <numerusform>%n conditions of the filter have no field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fields (%n left out)</source>
        <translation>
            <numerusform>Fields (%n left out)</numerusform>
            <numerusform>Fields (%n left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityPanels</name>
    <message numerus="yes">
        <source>%Ln event(s) fetched, all of them left out by conditions that are applied here.</source>
        <translation>
            <numerusform>%Ln event fetched, left out by conditions that are applied here.</numerusform>
            <numerusform>%Ln events fetched, all of them left out by conditions that are applied here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityState</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln more arrived meanwhile, search again to see them</source>
        <translation>
            <numerusform>%1; %Ln more arrived meanwhile, search again to see it</numerusform>
            <numerusform>%1; %Ln more arrived meanwhile, search again to see them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) asked of SMTP2GO</source>
        <translation>
            <numerusform>%Ln condition asked of SMTP2GO</numerusform>
            <numerusform>%Ln conditions asked of SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln condition(s) applied to the %1 rows fetched</source>
        <translation>
            <numerusform>%Ln condition applied to the %1 rows fetched</numerusform>
            <numerusform>%Ln conditions applied to the %1 rows fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln applied to the %2 rows fetched</source>
        <translation>
            <numerusform>%1, %Ln applied to the %2 rows fetched</numerusform>
            <numerusform>%1, %Ln applied to the %2 rows fetched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddSingleSenderDialog</name>
    <message numerus="yes">
        <source>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address(es).</source>
        <translation>
            <numerusform>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified address.</numerusform>
            <numerusform>SMTP2GO sends a mail with a link to this address; it can be used once somebody has opened the link. The free plan has room for %Ln verified addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedSendersEffect</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllowedTab</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be added</source>
        <translation>
            <numerusform>%Ln to be added</numerusform>
            <numerusform>%Ln to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be removed</source>
        <translation>
            <numerusform>%Ln to be removed</numerusform>
            <numerusform>%Ln to be removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkColumnsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPlanPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkRunPage</name>
    <message numerus="yes">
        <source>The answer to %n row(s) was lost. Choose them in the list to decide.</source>
        <translation>
            <numerusform>The answer to %n row was lost. Choose it in the list to decide.</numerusform>
            <numerusform>The answer to %n rows was lost. Choose them in the list to decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer to %n chosen row(s) was lost. What Outpost found stands beside them. Nothing is sent again by itself.</source>
        <translation>
            <numerusform>The answer to the chosen row was lost. What Outpost found stands beside it. Nothing is sent again by itself.</numerusform>
            <numerusform>The answer to %n chosen rows was lost. What Outpost found stands beside them. Nothing is sent again by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkText</name>
    <message numerus="yes">
        <source>%n row(s): %1</source>
        <translation>
            <numerusform>%n row: %1</numerusform>
            <numerusform>%n rows: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLogPanel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s)</source>
        <translation>
            <numerusform>%1 of %Ln command</numerusform>
            <numerusform>%1 of %Ln commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountList</name>
    <message numerus="yes">
        <source>%Ln line(s), the first: %1</source>
        <translation>
            <numerusform>%Ln line, the first: %1</numerusform>
            <numerusform>%Ln lines, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message numerus="yes">
        <source>Copied %Ln line(s): the text above, and nothing else.</source>
        <translation>
            <numerusform>Copied %Ln line: the text above, and nothing else.</numerusform>
            <numerusform>Copied %Ln lines: the text above, and nothing else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainChecks</name>
    <message numerus="yes">
        <source>DNS of %Ln domain(s) checked</source>
        <translation>
            <numerusform>DNS of %Ln domain checked</numerusform>
            <numerusform>DNS of %Ln domains checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln with a fault</numerusform>
            <numerusform>%Ln with a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainsTab</name>
    <message numerus="yes">
        <source>%1 shown of %Ln domain(s)</source>
        <translation>
            <numerusform>%1 shown of %Ln domain</numerusform>
            <numerusform>%1 shown of %Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln domain(s)</source>
        <translation>
            <numerusform>%Ln domain</numerusform>
            <numerusform>%Ln domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) care</source>
        <translation>
            <numerusform>%Ln needs care</numerusform>
            <numerusform>%Ln need care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watch: every %Ln min</source>
        <translation>
            <numerusform>Watch: every %Ln min</numerusform>
            <numerusform>Watch: every %Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateJudge</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePanel</name>
    <message numerus="yes">
        <source>%Ln subaccount(s) could not be read wholly</source>
        <translation>
            <numerusform>%Ln subaccount could not be read wholly</numerusform>
            <numerusform>%Ln subaccounts could not be read wholly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s): %1.</source>
        <translation>
            <numerusform>%Ln subaccount: %1.</numerusform>
            <numerusform>%Ln subaccounts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subaccount</numerusform>
            <numerusform>%Ln subaccounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in a bad state</source>
        <translation>
            <numerusform>%Ln in a bad state</numerusform>
            <numerusform>%Ln in a bad state</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstatePrice</name>
    <message numerus="yes">
        <source>%n call(s) to SMTP2GO</source>
        <translation>
            <numerusform>%n call to SMTP2GO</numerusform>
            <numerusform>%n calls to SMTP2GO</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstateText</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventKindButton</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) copied to the clipboard</source>
        <translation>
            <numerusform>%Ln row copied to the clipboard</numerusform>
            <numerusform>%Ln rows copied to the clipboard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</source>
        <translation>
            <numerusform>%Ln text had more than the 32,767 characters that a cell can hold and was cut. CSV keeps it whole.</numerusform>
            <numerusform>%Ln texts had more than the 32,767 characters that a cell can hold and were cut. CSV keeps them whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FetchText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SMTP2GO shows events late, so each look reads the last %n minute(s) again: newer events may be here, too, but more can still come.</source>
        <translation>
            <numerusform>SMTP2GO shows events late, so each look reads the last minute again: newer events may be here, too, but more can still come.</numerusform>
            <numerusform>SMTP2GO shows events late, so each look reads the last %n minutes again: newer events may be here, too, but more can still come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch the other %Ln event(s)?</source>
        <translation>
            <numerusform>Fetch the other event?</numerusform>
            <numerusform>Fetch the other %Ln events?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln page(s)</source>
        <translation>
            <numerusform>Fetch %Ln page</numerusform>
            <numerusform>Fetch %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching all events: %Ln page(s) so far</source>
        <translation>
            <numerusform>Fetching all events: %Ln page so far</numerusform>
            <numerusform>Fetching all events: %Ln pages so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s)</source>
        <translation>
            <numerusform>%Ln new event</numerusform>
            <numerusform>%Ln new events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterHint</name>
    <message numerus="yes">
        <source>Return asks SMTP2GO again; %n condition(s) applied to the rows fetched already</source>
        <translation>
            <numerusform>Return asks SMTP2GO again; %n condition applied to the rows fetched already</numerusform>
            <numerusform>Return asks SMTP2GO again; %n conditions applied to the rows fetched already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln here</source>
        <translation>
            <numerusform>%Ln here</numerusform>
            <numerusform>%Ln here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, on %Ln other page(s)</source>
        <translation>
            <numerusform>, on %Ln other page</numerusform>
            <numerusform>, on %Ln other pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message numerus="yes">
        <source>The key of the account “%1” lacks %n permission(s): %2.</source>
        <translation>
            <numerusform>The key of the account “%1” lacks the permission %2.</numerusform>
            <numerusform>The key of the account “%1” lacks %n permissions: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask whoever manages the API keys at SMTP2GO to add %n permission(s) to this key.</source>
        <translation>
            <numerusform>Ask whoever manages the API keys at SMTP2GO to add this permission to the key.</numerusform>
            <numerusform>Ask whoever manages the API keys at SMTP2GO to add these permissions to the key.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySettingsPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueConditionBar</name>
    <message numerus="yes">
        <source>Only e-mails that were processed more than %Ln minute(s) ago and of which nothing else is known among the events fetched.</source>
        <translation>
            <numerusform>Only e-mails that were processed more than %Ln minute ago and of which nothing else is known among the events fetched.</numerusform>
            <numerusform>Only e-mails that were processed more than %Ln minutes ago and of which nothing else is known among the events fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueText</name>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n queued</numerusform>
            <numerusform>%n queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in flight</source>
        <translation>
            <numerusform>%n in flight</numerusform>
            <numerusform>%n in flight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait; nothing is lost.</source>
        <translation>
            <numerusform>%n request waits; nothing is lost.</numerusform>
            <numerusform>%n requests wait; nothing is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitGuard</name>
    <message numerus="yes">
        <source>%n change(s) are still under way.</source>
        <translation>
            <numerusform>One change is still under way.</numerusform>
            <numerusform>%n changes are still under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln request(s)</source>
        <translation>
            <numerusform>%1 of %Ln request</numerusform>
            <numerusform>%1 of %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderDomainText</name>
    <message numerus="yes">
        <source>%Ln subaccount(s) and future ones</source>
        <translation>
            <numerusform>%Ln subaccount and future ones</numerusform>
            <numerusform>%Ln subaccounts and future ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subaccount</numerusform>
            <numerusform>%Ln subaccounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SenderNotices</name>
    <message numerus="yes">
        <source>%n senders got worse</source>
        <translation>
            <numerusform>%n sender got worse</numerusform>
            <numerusform>%n senders got worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 and %n more.</numerusform>
            <numerusform>%1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendersSettingsPage</name>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message numerus="yes">
        <source>%n settled change(s) were deleted.</source>
        <translation>
            <numerusform>%n settled change was deleted.</numerusform>
            <numerusform>%n settled changes were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in doubt stay until you settle them.</source>
        <translation>
            <numerusform>%n change in doubt stays until you settle it.</numerusform>
            <numerusform>%n changes in doubt stay until you settle them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message numerus="yes">
        <source>%Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%Ln command with a shortcut</numerusform>
            <numerusform>%Ln commands with a shortcut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln command(s) with a shortcut</source>
        <translation>
            <numerusform>%1 of %Ln command with a shortcut</numerusform>
            <numerusform>%1 of %Ln commands with a shortcut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln command(s) copied as text</source>
        <translation>
            <numerusform>%Ln command copied as text</numerusform>
            <numerusform>%Ln commands copied as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinglesTab</name>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verified; the free plan has room for %1</source>
        <translation>
            <numerusform>%Ln verified; the free plan has room for %1</numerusform>
            <numerusform>%Ln verified; the free plan has room for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountDetails</name>
    <message numerus="yes">
        <source>%Ln subaccounts are chosen. Choose one to see all of it.</source>
        <translation>
            <numerusform>%Ln subaccount is chosen. Choose one to see all of it.</numerusform>
            <numerusform>%Ln subaccounts are chosen. Choose one to see all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountPicker</name>
    <message numerus="yes">
        <source>%Ln subaccount(s) chosen</source>
        <translation>
            <numerusform>%Ln subaccount chosen</numerusform>
            <numerusform>%Ln subaccounts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountStops</name>
    <message numerus="yes">
        <source>%n sender domain(s) can send no more: %1.</source>
        <translation>
            <numerusform>%n sender domain can send no more: %1.</numerusform>
            <numerusform>%n sender domains can send no more: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single sender(s) can send no more.</source>
        <translation>
            <numerusform>%n single sender can send no more.</numerusform>
            <numerusform>%n single senders can send no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMTP user(s) can send no more.</source>
        <translation>
            <numerusform>%n SMTP user can send no more.</numerusform>
            <numerusform>%n SMTP users can send no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountText</name>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subaccount</numerusform>
            <numerusform>%Ln subaccounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without numbers</source>
        <translation>
            <numerusform>%Ln without numbers</numerusform>
            <numerusform>%Ln without numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubaccountsState</name>
    <message numerus="yes">
        <source>%Ln subaccount(s).</source>
        <translation>
            <numerusform>%Ln subaccount.</numerusform>
            <numerusform>%Ln subaccounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message numerus="yes">
        <source>%n change(s) in doubt</source>
        <translation>
            <numerusform>%n change in doubt</numerusform>
            <numerusform>%n changes in doubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s) got worse</source>
        <translation>
            <numerusform>%n sender got worse</numerusform>
            <numerusform>%n senders got worse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnknownWritesBanner</name>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n change may or may not have happened</numerusform>
            <numerusform>%n changes may or may not have happened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageChartTexts</name>
    <message numerus="yes">
        <source>Recorded on %Ln day(s). First %1. Last %2. Most %3.</source>
        <translation>
            <numerusform>Recorded on %Ln day. First %1. Last %2. Most %3.</numerusform>
            <numerusform>Recorded on %Ln days. First %1. Last %2. Most %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsageForecast</name>
    <message numerus="yes">
        <source>Not known yet: Outpost needs to have seen the use of about %n day(s).</source>
        <translation>
            <numerusform>Not known yet: Outpost needs to have seen the use of about a day.</numerusform>
            <numerusform>Not known yet: Outpost needs to have seen the use of about %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkAsPopup</name>
    <message numerus="yes">
        <source>%Ln subaccount(s)</source>
        <translation>
            <numerusform>%Ln subaccount</numerusform>
            <numerusform>%Ln subaccounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subaccount(s) fit</source>
        <translation>
            <numerusform>%Ln subaccount fits</numerusform>
            <numerusform>%Ln subaccounts fit</numerusform>
        </translation>
    </message>
</context>
</TS>
