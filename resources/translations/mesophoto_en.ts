<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>mesophoto</name>
    <message numerus="yes">
        <source>{name} is saved, with %Ln lines.</source>
        <extracomment>audit/controller.py</extracomment>
        <translation>
            <numerusform>{name} is saved, with %Ln line.</numerusform>
            <numerusform>{name} is saved, with %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <extracomment>audit/model.py</extracomment>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new photos were not kept: import them from the watched folder.</source>
        <extracomment>capture/controller.py</extracomment>
        <translation>
            <numerusform>%n new photo was not kept: import it from the watched folder.</numerusform>
            <numerusform>%n new photos were not kept: import them from the watched folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>capture/verdict.py</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n comparable</numerusform>
            <numerusform>%n comparable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with care</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n with care</numerusform>
            <numerusform>%n with care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not comparable</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{told} of %n comparisons can be told</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>{told} of %n comparison can be told</numerusform>
            <numerusform>{told} of %n comparisons can be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n regions</source>
        <extracomment>comparability/model.py</extracomment>
        <translation>
            <numerusform>%n region</numerusform>
            <numerusform>%n regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <extracomment>comparability/panel.py</extracomment>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <extracomment>day/model.py</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are written.</source>
        <extracomment>exporting/export_dialog.py</extracomment>
        <translation>
            <numerusform>%n file is written.</numerusform>
            <numerusform>%n files are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was chosen after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n photo was compared already. The sheet will say that this was chosen after that.</numerusform>
            <numerusform>%n photos were compared already. The sheet will say that this was chosen after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos were compared already. The sheet will say that this was changed after that.</source>
        <extracomment>exporting/plan_card.py</extracomment>
        <translation>
            <numerusform>%n photo was compared already. The sheet will say that this was changed after that.</numerusform>
            <numerusform>%n photos were compared already. The sheet will say that this was changed after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n steps</source>
        <extracomment>history/dialog.py</extracomment>
        <translation>
            <numerusform>Redo %n step</numerusform>
            <numerusform>Redo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{photos} of what looks like %n people</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>{photos} of what looks like %n person</numerusform>
            <numerusform>{photos} of what looks like %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln photos</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>Import %Ln photo</numerusform>
            <numerusform>Import %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n file cannot be imported</numerusform>
            <numerusform>%n files cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos are left out</source>
        <extracomment>importing/dialog.py</extracomment>
        <translation>
            <numerusform>%n photo is left out</numerusform>
            <numerusform>%n photos are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being measured…</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>%n being measured…</numerusform>
            <numerusform>%n being measured…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more, marked on the timeline.</source>
        <extracomment>importing/judgement.py</extracomment>
        <translation>
            <numerusform>And %n more, marked on the timeline.</numerusform>
            <numerusform>And %n more, marked on the timeline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n file could not be imported</numerusform>
            <numerusform>%n files could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%Ln photo imported</numerusform>
            <numerusform>%Ln photos imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <extracomment>importing/summary.py</extracomment>
        <translation>
            <numerusform>%n could not be imported</numerusform>
            <numerusform>%n could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos filed.</source>
        <extracomment>inbox/controller.py</extracomment>
        <translation>
            <numerusform>%n photo filed.</numerusform>
            <numerusform>%n photos filed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos wait</source>
        <extracomment>inbox/page.py</extracomment>
        <translation>
            <numerusform>%n photo waits</numerusform>
            <numerusform>%n photos wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos and no backup: choose a folder for it, best on another disk.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>%Ln photo and no backup: choose a folder for it, best on another disk.</numerusform>
            <numerusform>%Ln photos and no backup: choose a folder for it, best on another disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old: see what keeps it from being made.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>The last backup is %n day old: see what keeps it from being made.</numerusform>
            <numerusform>The last backup is %n days old: see what keeps it from being made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>The backup is made, without %Ln photo that the library no longer has as it came in: verify the library.</numerusform>
            <numerusform>The backup is made, without %Ln photos that the library no longer has as they came in: verify the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: all %Ln photos were there already.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Backed up: the one photo was there already.</numerusform>
            <numerusform>Backed up: all %Ln photos were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up: %Ln new photos, {size}.</source>
        <extracomment>keeping/backing_up.py</extracomment>
        <translation>
            <numerusform>Backed up: %Ln new photo, {size}.</numerusform>
            <numerusform>Backed up: %Ln new photos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n backups are as they were made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>The backup is as it was made.</numerusform>
            <numerusform>All %n backups are as they were made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups cannot be restored as made.</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n backup cannot be restored as made.</numerusform>
            <numerusform>%n backups cannot be restored as made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <extracomment>keeping/backups.py</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verifying found %n things in this library that changed on the disk.</source>
        <extracomment>keeping/controller.py</extracomment>
        <translation>
            <numerusform>Verifying found something in this library that changed on the disk.</numerusform>
            <numerusform>Verifying found %n things in this library that changed on the disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos another patient’s record uses too: kept for that one.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>%Ln photo another patient’s record uses too: kept for that one.</numerusform>
            <numerusform>%Ln photos another patient’s record uses too: kept for that one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder}: up to %n backups rewritten without them.</source>
        <extracomment>keeping/erase.py</extracomment>
        <translation>
            <numerusform>{folder}: up to %n backup rewritten without them.</numerusform>
            <numerusform>{folder}: up to %n backups rewritten without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>keeping/parts.py</extracomment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored, all as they were backed up. The library is in {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo restored, all as they were backed up. The library is in {folder}.</numerusform>
            <numerusform>%Ln photos restored, all as they were backed up. The library is in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos restored into {folder}.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo restored into {folder}.</numerusform>
            <numerusform>%Ln photos restored into {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</source>
        <extracomment>keeping/restore.py</extracomment>
        <translation>
            <numerusform>%Ln photo could not be: the backup does not have it as it was. Verify the library to see whose it is.</numerusform>
            <numerusform>%Ln photos could not be: the backup does not have them as they were. Verify the library to see whose they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are not as they were written</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>%n thing is not as it was written</numerusform>
            <numerusform>%n things are not as they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photos are as they came in</source>
        <extracomment>keeping/verify.py</extracomment>
        <translation>
            <numerusform>The one photo is as it came in</numerusform>
            <numerusform>All %Ln photos are as they came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now in %n parts.</source>
        <extracomment>ledger/model.py</extracomment>
        <translation>
            <numerusform>Now in %n part.</numerusform>
            <numerusform>Now in %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spots</source>
        <extracomment>ledger/panel.py</extracomment>
        <translation>
            <numerusform>%n spot</numerusform>
            <numerusform>%n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is saved: %n treatments.</source>
        <extracomment>outcomes/controller.py</extracomment>
        <translation>
            <numerusform>{file} is saved: %n treatment.</numerusform>
            <numerusform>{file} is saved: %n treatments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatments</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n treatment</numerusform>
            <numerusform>%n treatments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <extracomment>outcomes/recall.py</extracomment>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effects name no treatment and are in no row.</source>
        <extracomment>outcomes/window.py</extracomment>
        <translation>
            <numerusform>%n side effect names no treatment and is in no row.</numerusform>
            <numerusform>%n side effects name no treatment and are in no row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <extracomment>presenter.py</extracomment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be compared.</source>
        <extracomment>repeatability/results.py</extracomment>
        <translation>
            <numerusform>%n could not be compared.</numerusform>
            <numerusform>%n could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {name}</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>%n of {name}</numerusform>
            <numerusform>%n of {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compare %n pairs</source>
        <extracomment>repeatability/wizard.py</extracomment>
        <translation>
            <numerusform>Compare %n pair</numerusform>
            <numerusform>Compare %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more to ask)</source>
        <extracomment>side_effects/follow_up.py</extracomment>
        <translation>
            <numerusform>(%n more to ask)</numerusform>
            <numerusform>(%n more to ask)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone after %n days</source>
        <extracomment>side_effects/model.py</extracomment>
        <translation>
            <numerusform>gone after %n day</numerusform>
            <numerusform>gone after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n improved</numerusform>
            <numerusform>%n improved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worsened</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n worsened</numerusform>
            <numerusform>%n worsened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n within noise</numerusform>
            <numerusform>%n within noise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with unknown noise</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n with unknown noise</numerusform>
            <numerusform>%n with unknown noise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{value} spots</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>{value} spot</numerusform>
            <numerusform>{value} spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n week earlier</numerusform>
            <numerusform>%n weeks earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months earlier</source>
        <extracomment>texts.py</extracomment>
        <translation>
            <numerusform>%n month earlier</numerusform>
            <numerusform>%n months earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n charts at once</source>
        <extracomment>timeline/chooser.py</extracomment>
        <translation>
            <numerusform>Up to %n chart at once</numerusform>
            <numerusform>Up to %n charts at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <extracomment>treatments/map_widget.py</extracomment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <extracomment>treatments/panel.py</extracomment>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <extracomment>treatments/where.py</extracomment>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locked after {minutes} minutes without use. Enter your passphrase to go on.</source>
        <extracomment>vault/controller.py</extracomment>
        <translation>
            <numerusform>Locked after {minutes} minute without use. Enter your passphrase to go on.</numerusform>
            <numerusform>Locked after {minutes} minutes without use. Enter your passphrase to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters at least.</source>
        <extracomment>vault/strength.py</extracomment>
        <translation>
            <numerusform>%n more character at least.</numerusform>
            <numerusform>%n more characters at least.</numerusform>
        </translation>
    </message>
</context>
</TS>
