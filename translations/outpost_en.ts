<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>UnknownWritesBanner</name>
    <message numerus="yes">
        <source>%n change(s) may or may not have happened</source>
        <translation>
            <numerusform>%n change may or may not have happened</numerusform>
            <numerusform>%n changes may or may not have happened</numerusform>
        </translation>
    </message>
</context>
</TS>
