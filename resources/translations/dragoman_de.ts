<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Start or stop</source>
        <translation>Starten oder beenden</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Beispielgespräch ausprobieren</translation>
    </message>
    <message>
        <source>Listen along to one speaker</source>
        <translation>Einer Person zuhören</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Tonprobe …</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Besprechung einrichten…</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Text exportieren …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mute A</source>
        <translation>A stummschalten</translation>
    </message>
    <message>
        <source>Mute B</source>
        <translation>B stummschalten</translation>
    </message>
    <message>
        <source>Cough A (hold)</source>
        <translation>Räuspertaste A (halten)</translation>
    </message>
    <message>
        <source>Cough B (hold)</source>
        <translation>Räuspertaste B (halten)</translation>
    </message>
    <message>
        <source>Everybody may speak</source>
        <translation>Alle dürfen sprechen</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Drücken zum Sprechen</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>Talk A (hold)</source>
        <translation>Sprechen A (halten)</translation>
    </message>
    <message>
        <source>Talk B (hold)</source>
        <translation>Sprechen B (halten)</translation>
    </message>
    <message>
        <source>Pass the floor</source>
        <translation>Das Wort weitergeben</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Sprachen tauschen</translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation>Zu A</translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation>Zu B</translation>
    </message>
    <message>
        <source>Copy the turn</source>
        <translation>Redebeitrag kopieren</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Zur neuesten Zeile</translation>
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
        <source>Usual text size</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Einblendung</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Publikumsfenster</translation>
    </message>
    <message>
        <source>Turn the audience window upside down</source>
        <translation>Publikumsfenster auf den Kopf stellen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden …</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Über Dragoman</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät auswählen</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Sprache auswählen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Nothing was started, and nothing was sent.</source>
        <translation>Es wurde nichts gestartet und nichts gesendet.</translation>
    </message>
    <message>
        <source>Dragoman goes on, and hears with it again as soon as it is back.</source>
        <translation>Dragoman macht weiter und benutzt es wieder, sobald es zurück ist.</translation>
    </message>
    <message>
        <source>Dragoman keeps what is to be heard here for a while, and says it when the headset is back.</source>
        <translation>Dragoman hebt eine Weile auf, was hier zu hören sein soll, und sagt es, sobald der Kopfhörer zurück ist.</translation>
    </message>
    <message>
        <source>Dragoman goes on with the one before.</source>
        <translation>Dragoman macht mit dem bisherigen Gerät weiter.</translation>
    </message>
    <message>
        <source>The connection to the interpreter was lost.</source>
        <translation>Die Verbindung zum Dolmetscher ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network, or use the interpreter on this machine.</source>
        <translation>Prüfen Sie das Netzwerk oder verwenden Sie den Dolmetscher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The interpreter cannot be reached.</source>
        <translation>Der Dolmetscher ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the address, or use the interpreter on this machine.</source>
        <translation>Prüfen Sie das Netzwerk und die Adresse, oder verwenden Sie den Dolmetscher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The service ended its session.</source>
        <translation>Der Dienst hat seine Sitzung beendet.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless it happens again and again.</source>
        <translation>Sie müssen nichts tun, außer es geschieht immer wieder.</translation>
    </message>
    <message>
        <source>The service has too much to do, or this account asks too much of it.</source>
        <translation>Der Dienst ist überlastet, oder dieses Konto verlangt ihm zu viel ab.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or check the account.</source>
        <translation>Warten Sie ein wenig und versuchen Sie es erneut, oder prüfen Sie das Konto.</translation>
    </message>
    <message>
        <source>The interpreter had a fault; some words may be missing.</source>
        <translation>Beim Dolmetscher ist ein Fehler aufgetreten; vielleicht fehlen einige Worte.</translation>
    </message>
    <message>
        <source>Say it again. If this goes on, stop and start again.</source>
        <translation>Sagen Sie es noch einmal. Wenn das anhält, beenden Sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>The interpreter was away for so long, or failed so often, that a part of what was said is lost.</source>
        <translation>Der Dolmetscher war so lange weg oder ist so oft ausgefallen, dass ein Teil des Gesagten verloren ist.</translation>
    </message>
    <message>
        <source>Say it again.</source>
        <translation>Sagen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The last words could not be played in time.</source>
        <translation>Die letzten Worte konnten nicht rechtzeitig abgespielt werden.</translation>
    </message>
    <message>
        <source>Read them in the transcript.</source>
        <translation>Lesen Sie sie in der Mitschrift nach.</translation>
    </message>
    <message>
        <source>The interpreter on this machine stopped working.</source>
        <translation>Der Dolmetscher auf diesem Rechner arbeitet nicht mehr.</translation>
    </message>
    <message>
        <source>If this happens again, close other programs or run the setup again.</source>
        <translation>Wenn das wieder geschieht, schließen Sie andere Programme oder wiederholen Sie die Einrichtung.</translation>
    </message>
    <message>
        <source>A part of the interpreter is missing or damaged.</source>
        <translation>Ein Teil des Dolmetschers fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Run the setup again, or choose another interpreter in the settings.</source>
        <translation>Wiederholen Sie die Einrichtung, oder wählen Sie in den Einstellungen einen anderen Dolmetscher.</translation>
    </message>
    <message>
        <source>Choose another language for this side, or another interpreter in the settings.</source>
        <translation>Wählen Sie für diese Seite eine andere Sprache oder in den Einstellungen einen anderen Dolmetscher.</translation>
    </message>
    <message>
        <source>A file could not be read or written to its end.</source>
        <translation>Eine Datei konnte nicht bis zum Ende gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>See whether it is still there, and whether the disk is full.</source>
        <translation>Sehen Sie nach, ob sie noch da ist und ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The conversation could not begin.</source>
        <translation>Das Gespräch konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>Look at the message of the other side and at the settings, then try again.</source>
        <translation>Sehen Sie sich die Meldung der anderen Seite und die Einstellungen an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Dragoman made a mistake of its own.</source>
        <translation>In Dragoman selbst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again, and please report the problem.</source>
        <translation>Versuchen Sie es erneut, und melden Sie bitte das Problem.</translation>
    </message>
    <message>
        <source>The interpreter cannot translate between these languages.</source>
        <translation>Der Dolmetscher kann zwischen diesen Sprachen nicht übersetzen.</translation>
    </message>
    <message>
        <source>The microphone of this side is gone.</source>
        <translation>Das Mikrofon dieser Seite ist weg.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Stecken Sie es wieder ein oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The program “%1” plays no sound any more.</source>
        <translation>Das Programm „%1“ spielt keinen Ton mehr ab.</translation>
    </message>
    <message>
        <source>Let it play again, or choose something else.</source>
        <translation>Lassen Sie es wieder abspielen, oder wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>Das Mikrofon „%1“ lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Choose another one, or plug it in again.</source>
        <translation>Wählen Sie ein anderes Gerät, oder stecken Sie es wieder ein.</translation>
    </message>
    <message>
        <source>The microphone that was chosen cannot be used.</source>
        <translation>Das gewählte Mikrofon lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The sound file of this side cannot be used.</source>
        <translation>Die Tondatei dieser Seite lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Choose a microphone, or drop another file on this side.</source>
        <translation>Wählen Sie ein Mikrofon, oder ziehen Sie eine andere Datei auf diese Seite.</translation>
    </message>
    <message>
        <source>The microphone “%1” delivers nothing at all.</source>
        <translation>Das Mikrofon „%1“ liefert überhaupt nichts.</translation>
    </message>
    <message>
        <source>Look for a switch on it or on its cable, or choose another one.</source>
        <translation>Suchen Sie einen Schalter daran oder am Kabel, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears what is played to somebody.</source>
        <translation>Das Mikrofon „%1“ hört, was jemandem vorgespielt wird.</translation>
    </message>
    <message>
        <source>Let Dragoman take the echo out, or use a headset: else it is translated again.</source>
        <translation>Lassen Sie Dragoman das Echo herausnehmen, oder benutzen Sie einen Kopfhörer: Sonst wird es noch einmal übersetzt.</translation>
    </message>
    <message>
        <source>The headset that was chosen cannot be used.</source>
        <translation>Der gewählte Kopfhörer lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>The headset “%1” cannot be used.</source>
        <translation>Der Kopfhörer „%1“ lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>Take the echo out</source>
        <translation>Echo herausnehmen</translation>
    </message>
    <message>
        <source>The microphone “%1” still hears a loudspeaker, although its echo is taken out.</source>
        <translation>Das Mikrofon „%1“ hört noch einen Lautsprecher, obwohl dessen Echo herausgenommen wird.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or move it away from the microphone, or use a headset.</source>
        <translation>Stellen Sie den Lautsprecher leiser oder weiter vom Mikrofon weg, oder benutzen Sie einen Kopfhörer.</translation>
    </message>
    <message>
        <source>Echo and noise cannot be taken out of a microphone on this machine.</source>
        <translation>Auf diesem Rechner lassen sich Echo und Rauschen nicht aus einem Mikrofon nehmen.</translation>
    </message>
    <message>
        <source>Use headsets; the microphone is heard as it is.</source>
        <translation>Benutzen Sie Kopfhörer; das Mikrofon wird gehört, wie es ist.</translation>
    </message>
    <message>
        <source>The other device that this should be heard with cannot be used.</source>
        <translation>Das andere Gerät, über das dies zu hören sein sollte, ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Choose another one. Whoever listens here is heard and hears as before.</source>
        <translation>Wählen Sie ein anderes. Wer hier zuhört, hört und wird gehört wie zuvor.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears the other speaker too.</source>
        <translation>Das Mikrofon „%1“ hört auch die andere Person.</translation>
    </message>
    <message>
        <source>Move the microphones apart or closer to the mouth, or speak one at a time.</source>
        <translation>Rücken Sie die Mikrofone auseinander oder näher an den Mund, oder sprechen Sie nacheinander.</translation>
    </message>
    <message>
        <source>The headset of this side is gone.</source>
        <translation>Der Kopfhörer dieser Seite ist weg.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one. The text goes on.</source>
        <translation>Stecken Sie ihn wieder ein oder wählen Sie einen anderen. Der Text läuft weiter.</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>Der Dienst hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Check the key and the account that it belongs to.</source>
        <translation>Prüfen Sie den Schlüssel und das zugehörige Konto.</translation>
    </message>
    <message>
        <source>The account at the service has nothing left to spend.</source>
        <translation>Das Guthaben des Kontos beim Dienst ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Check the account, or use the interpreter on this machine.</source>
        <translation>Prüfen Sie das Konto, oder verwenden Sie den Dolmetscher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The service at this address did not answer as an interpreter does.</source>
        <translation>Der Dienst unter dieser Adresse antwortet nicht wie ein Dolmetscher.</translation>
    </message>
    <message>
        <source>Check the address in the settings, or use the interpreter on this machine.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen oder verwenden Sie den Dolmetscher auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The proxy that this machine names cannot be used for the service.</source>
        <translation>Der auf diesem Rechner eingestellte Proxy ist für den Dienst nicht brauchbar.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.</source>
        <translation>Stellen Sie einen HTTP-Proxy oder für diesen Dienst keinen ein, und öffnen Sie Dragoman neu. Oder verwenden Sie einen anderen Dolmetscher.</translation>
    </message>
    <message>
        <source>The interpreter did not finish in time: the last words may be missing.</source>
        <translation>Der Dolmetscher ist nicht rechtzeitig fertig geworden: Die letzten Worte fehlen vielleicht.</translation>
    </message>
    <message>
        <source>What arrived is in the transcript. You can give it more time in the settings.</source>
        <translation>Was ankam, steht in der Mitschrift. In den Einstellungen können Sie mehr Zeit geben.</translation>
    </message>
    <message>
        <source>Something went wrong on this side.</source>
        <translation>Auf dieser Seite ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>If it does not come back, stop and start again, or report the problem.</source>
        <translation>Wenn sie nicht zurückkommt, beenden und starten Sie neu, oder melden Sie das Problem.</translation>
    </message>
    <message>
        <source>Dragoman is connecting.</source>
        <translation>Dragoman stellt die Verbindung her.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting.</source>
        <translation>Dragoman dolmetscht weiter.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting, later than usual.</source>
        <translation>Dragoman dolmetscht weiter, später als sonst.</translation>
    </message>
    <message>
        <source>Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no translation yet.</source>
        <translation>Dragoman verbindet sich neu, behält, was inzwischen gesagt wird, und sendet die letzten Worte noch einmal, wenn sie noch nicht übersetzt waren.</translation>
    </message>
    <message>
        <source>Dragoman is finishing what was said.</source>
        <translation>Dragoman bringt das Gesagte zu Ende.</translation>
    </message>
    <message>
        <source>This side is closed.</source>
        <translation>Diese Seite ist geschlossen.</translation>
    </message>
    <message>
        <source>Dragoman has stopped this side; the text so far is kept.</source>
        <translation>Dragoman hat diese Seite angehalten; der bisherige Text bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Dragoman for the audience</source>
        <translation>Dragoman fürs Publikum</translation>
    </message>
    <message>
        <source>Show the next language</source>
        <translation>Nächste Sprache zeigen</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Auf den Kopf stellen</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Ganzer Bildschirm</translation>
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
        <source>Close the audience window</source>
        <translation>Publikumsfenster schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>well</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>noch zu erledigen</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Beispielgespräch ausprobieren</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Tonprobe …</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Besprechung einrichten…</translation>
    </message>
    <message>
        <source>Everything is ready. Press Start and speak.</source>
        <translation>Alles ist bereit. Drücken Sie auf Starten und sprechen Sie.</translation>
    </message>
    <message>
        <source>Still to do: %1</source>
        <translation>Noch zu tun: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
    <message>
        <source>Hear two recorded people being interpreted: no account, no microphone.</source>
        <translation>Hören Sie, wie zwei aufgezeichnete Personen gedolmetscht werden: ohne Konto, ohne Mikrofon.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Permission to listen</source>
        <translation>Mikrofonfreigabe</translation>
    </message>
    <message>
        <source>Separate devices</source>
        <translation>Getrennte Geräte</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Keine Schleife</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Klangqualität</translation>
    </message>
    <message>
        <source>Ready; nothing has to be set up.</source>
        <translation>Bereit; nichts muss eingerichtet werden.</translation>
    </message>
    <message>
        <source>Can be spoken here.</source>
        <translation>Der Dolmetscher spricht sie.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Angeschlossen.</translation>
    </message>
    <message>
        <source>Dragoman may use the chosen microphones.</source>
        <translation>Dragoman darf die gewählten Mikrofone benutzen.</translation>
    </message>
    <message>
        <source>Nobody hears or speaks through somebody else&apos;s device.</source>
        <translation>Niemand hört oder spricht über das Gerät eines anderen.</translation>
    </message>
    <message>
        <source>No microphone carries what a headset plays.</source>
        <translation>Kein Mikrofon überträgt, was ein Kopfhörer spielt.</translation>
    </message>
    <message>
        <source>Full quality.</source>
        <translation>Volle Qualität.</translation>
    </message>
    <message>
        <source>A part, an address or a key is missing. Look into the settings.</source>
        <translation>Ein Teil, eine Adresse oder ein Schlüssel fehlt. Sehen Sie in den Einstellungen nach.</translation>
    </message>
    <message>
        <source>The interpreter on this machine cannot speak it. Choose another.</source>
        <translation>Der Dolmetscher auf diesem Rechner spricht sie nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Noch keines gewählt.</translation>
    </message>
    <message>
        <source>%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.</source>
        <translation>%1 fällt auf Telefonqualität, solange das eigene Mikrofon offen ist. Nehmen Sie ein anderes Mikrofon, und hören Sie damit.</translation>
    </message>
    <message>
        <source>%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.</source>
        <translation>%1 hat nur Telefonqualität. Schließen Sie das Programm, das das Mikrofon benutzt, oder wählen Sie das Profil für Musik.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The chosen one is not plugged in.</source>
        <translation>Das gewählte Gerät ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>The chosen program plays no sound now. Let it play.</source>
        <translation>Das gewählte Programm spielt gerade nichts ab. Lassen Sie es etwas abspielen.</translation>
    </message>
    <message>
        <source>No virtual microphone can be made here. A virtual cable can do it.</source>
        <translation>Hier lässt sich kein virtuelles Mikrofon anlegen. Ein virtuelles Kabel kann das.</translation>
    </message>
    <message>
        <source>All that this program plays is interpreted.</source>
        <translation>Alles, was dieses Programm abspielt, wird gedolmetscht.</translation>
    </message>
    <message>
        <source>All that this output plays is interpreted.</source>
        <translation>Alles, was dieser Ausgang abspielt, wird gedolmetscht.</translation>
    </message>
    <message>
        <source>Press Start, then choose “Dragoman → %1” as the microphone in the meeting program.</source>
        <translation>Drücken Sie Start, und wählen Sie dann „Dragoman → %1“ als Mikrofon im Besprechungsprogramm.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Zeigen, wie</translation>
    </message>
    <message>
        <source>There is none to choose. Plug one in.</source>
        <translation>Es ist keines zur Auswahl da. Schließen Sie eines an.</translation>
    </message>
    <message>
        <source>None: the translation will be read, not heard.</source>
        <translation>Keiner: Die Übersetzung wird gelesen, nicht gehört.</translation>
    </message>
    <message>
        <source>A microphone cannot be opened: the system does not allow it, or another program holds it.</source>
        <translation>Ein Mikrofon lässt sich nicht öffnen: Das System erlaubt es nicht, oder ein anderes Programm hält es fest.</translation>
    </message>
    <message>
        <source>Two people share one device, and their words would be mixed.</source>
        <translation>Zwei Personen teilen sich ein Gerät, und ihre Worte würden vermischt.</translation>
    </message>
    <message>
        <source>A microphone carries what a headset plays: translations would be translated again.</source>
        <translation>Ein Mikrofon überträgt, was ein Kopfhörer spielt: Übersetzungen würden noch einmal übersetzt.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Für mich auswählen</translation>
    </message>
</context>
<context>
    <name>CleaningButton</name>
    <message>
        <source>Microphone of %1: %2</source>
        <translation>Mikrofon von %1: %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Silent…</source>
        <translation>Still …</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Räuspern</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>Cough: %1 is not heard while this is held</source>
        <translation>Räuspern: %1 ist nicht zu hören, solange gehalten wird</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Halten und sprechen</translation>
    </message>
    <message>
        <source>Talking…</source>
        <translation>Spricht …</translation>
    </message>
    <message>
        <source>%1 is heard while this is held</source>
        <translation>%1 wird gehört, solange dies gehalten wird</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>Das Wort ergreifen</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Hat das Wort</translation>
    </message>
    <message>
        <source>Let %1 speak, and nobody else</source>
        <translation>Nur %1 sprechen lassen</translation>
    </message>
    <message>
        <source>Original or translation for %1</source>
        <translation>Original oder Übersetzung für %1</translation>
    </message>
    <message>
        <source>Volume for %1</source>
        <translation>Lautstärke für %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Headset</source>
        <translation>Headset</translation>
    </message>
    <message>
        <source>Loudspeaker: take its echo out of the microphones</source>
        <translation>Lautsprecher: sein Echo aus den Mikrofonen nehmen</translation>
    </message>
    <message>
        <source>As the microphone hears it</source>
        <translation>So, wie das Mikrofon es hört</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Weniger Rauschen</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Gleichmäßige Lautstärke</translation>
    </message>
    <message>
        <source>Less noise and even loudness</source>
        <translation>Weniger Rauschen und gleichmäßige Lautstärke</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone at the mouth</source>
        <translation>Weniger Rauschen, durch den Dienst: Mikrofon am Mund</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone on the table</source>
        <translation>Weniger Rauschen, durch den Dienst: Mikrofon auf dem Tisch</translation>
    </message>
    <message>
        <source>Less noise, by the service: this machine&apos;s interpreter cannot</source>
        <translation>Weniger Rauschen, durch den Dienst: der Dolmetscher auf diesem Rechner kann das nicht</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%2 found</source>
        <translation>%2 gefunden</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>In beiden Spalten suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Do not wait: what is still coming will be missing</source>
        <translation>Nicht warten: Was noch kommt, wird fehlen</translation>
    </message>
    <message>
        <source>Waits at most %1</source>
        <translation>Wartet höchstens %1</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>Finishing %1…</source>
        <translation>%1 wird beendet …</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The settings cannot be read; the usual ones are used.</source>
        <translation>Die Einstellungen lassen sich nicht lesen; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings file was damaged; the usual settings are used.</source>
        <translation>Die Datei mit den Einstellungen war beschädigt; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Some settings could not be used; the usual ones stand in for them.</source>
        <translation>Einige Einstellungen waren nicht brauchbar; für sie gelten die üblichen.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>Die alte Datei liegt nun als %1 da.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language heard</source>
        <translation>Gehörte Sprache</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>speaks (detected) → %1 hears</source>
        <translation>spricht (erkannt) → %1 hört</translation>
    </message>
    <message>
        <source>%1 speaks (detected) → translated into</source>
        <translation>%1 spricht (erkannt) → übersetzt in</translation>
    </message>
    <message>
        <source>→ %1 hears</source>
        <translation>→ %1 hört</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Language that %1 hears</source>
        <translation>Sprache, die %1 hört</translation>
    </message>
    <message>
        <source>Microphone of %1</source>
        <translation>Mikrofon von %1</translation>
    </message>
    <message>
        <source>Level of %1&apos;s microphone</source>
        <translation>Pegel des Mikrofons von %1</translation>
    </message>
    <message>
        <source>Headset of %1</source>
        <translation>Kopfhörer von %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>Mikrofon auswählen</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>Eine Tondatei…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>%1 hears by: %2</source>
        <translation>%1 hört über: %2</translation>
    </message>
    <message>
        <source>Let this be heard elsewhere too</source>
        <translation>Dies auch anderswo hören lassen</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nirgends sonst</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Live translation</source>
        <translation>Live-Übersetzung</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Set up a meeting</source>
        <translation>Besprechung einrichten</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear the meeting.</source>
        <translation>Für sich selbst wählen Sie Ihr eigenes Mikrofon und ein Headset: Über Lautsprecher würde Ihr Mikrofon die Besprechung hören.</translation>
    </message>
    <message>
        <source>Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath “Programs that play sound”. You go on hearing it.</source>
        <translation>Treten Sie der Besprechung bei, sodass sie zu hören ist. Wählen Sie ihr Programm als Mikrofon von %1, unter „Programme, die Ton abspielen“. Sie hören sie weiterhin.</translation>
    </message>
    <message>
        <source>As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.</source>
        <translation>Als Headset von %1 wählen Sie „Dragoman → %2“, das Mikrofon in der Besprechung.</translation>
    </message>
    <message>
        <source>Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when the conversation ends.</source>
        <translation>Drücken Sie Start. Wählen Sie dann im Besprechungsprogramm „Dragoman → %2“ als Mikrofon. Es verschwindet, wenn das Gespräch endet.</translation>
    </message>
    <message>
        <source>Install two virtual cables, one for each way, from their makers (%1), and start this program again.</source>
        <translation>Installieren Sie zwei virtuelle Kabel, eines je Richtung, von ihren Herstellern (%1), und starten Sie dieses Programm neu.</translation>
    </message>
    <message>
        <source>In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.</source>
        <translation>Im Besprechungsprogramm wählen Sie „%1“ als Mikrofon und „%2“ als Lautsprecher.</translation>
    </message>
    <message>
        <source>Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.</source>
        <translation>Hier wählen Sie „%3“ als Headset von %1 und „%2“ als Mikrofon von %1.</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset, press Start, and speak.</source>
        <translation>Für sich selbst wählen Sie Ihr eigenes Mikrofon und ein Headset, drücken Start und sprechen.</translation>
    </message>
    <message>
        <source>No virtual cable was found on this machine yet.</source>
        <translation>Auf diesem Rechner wurde noch kein virtuelles Kabel gefunden.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. One more is needed.</source>
        <translation>Auf diesem Rechner gefunden: %1. Eines fehlt noch.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. The first step is done.</source>
        <translation>Auf diesem Rechner gefunden: %1. Der erste Schritt ist getan.</translation>
    </message>
    <message>
        <source>%1 is in a meeting on this computer: four steps.</source>
        <translation>%1 ist in einer Besprechung auf diesem Rechner: vier Schritte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Mikrofonpegel</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Change the name</source>
        <translation>Namen ändern</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neue</numerusform>
            <numerusform>↓ %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Latest</source>
        <translation>↓ Neueste</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Dragoman overlay</source>
        <translation>Dragoman-Einblendung</translation>
    </message>
    <message>
        <source>Show one speaker or all</source>
        <translation>Eine Person oder alle zeigen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Einblendung schließen</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, Kanal %2</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Programs that play sound</source>
        <translation>Programme, die Ton abspielen</translation>
    </message>
    <message>
        <source>All that an output plays</source>
        <translation>Alles, was ein Ausgang abspielt</translation>
    </message>
    <message>
        <source>Microphone in a meeting</source>
        <translation>Mikrofon in einer Besprechung</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Say something</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Testton abspielen</translation>
    </message>
    <message>
        <source>No microphone is chosen</source>
        <translation>Kein Mikrofon gewählt</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No headset is chosen</source>
        <translation>Kein Kopfhörer gewählt</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Kopfhörer</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>This is everything that the report will hold</source>
        <translation>Das ist alles, was der Bericht enthalten wird</translation>
    </message>
    <message>
        <source>Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, no names and no keys. It is saved as a file; nothing is sent.</source>
        <translation>Versionen, Einstellungen, Arten von Geräten und was wann geschah. Nichts Gesagtes, kein Ton, keine Namen, keine Schlüssel. Er wird als Datei gespeichert; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>No translation here</source>
        <translation>Hier keine Übersetzung</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unless you export it, it is gone with the next start, or when Dragoman closes.</source>
        <translation>Wenn Sie ihn nicht exportieren, ist er mit dem nächsten Start oder beim Schließen von Dragoman verloren.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Text exportieren</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Keep the text?</source>
        <translation>Text behalten?</translation>
    </message>
    <message>
        <source>The text of this conversation has not been saved.</source>
        <translation>Der Text dieses Gesprächs ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Text exportieren …</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Size of the translation</source>
        <translation>&amp;Größe der Übersetzung</translation>
    </message>
    <message>
        <source>Size in the &amp;overlay</source>
        <translation>Größe in der &amp;Einblendung</translation>
    </message>
    <message>
        <source>Size for the a&amp;udience</source>
        <translation>Größe fürs &amp;Publikum</translation>
    </message>
    <message>
        <source>&amp;Announce finished lines to a screen reader</source>
        <translation>Fertige &amp;Zeilen dem Screenreader ansagen</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray while live</source>
        <translation>S&amp;ymbol im Infobereich zeigen, solange gedolmetscht wird</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>While a conversation is live, the profile stays as it is.</source>
        <translation>Während ein Gespräch läuft, kann das Profil nicht gewechselt werden.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>%1 hears</source>
        <translation>%1 hört</translation>
    </message>
    <message>
        <source>On this machine, without an account</source>
        <translation>Auf diesem Rechner, ohne Konto</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>Unter einer Adresse</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Dolmetscher</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>An address begins with ws:// or wss:// and holds no password.</source>
        <translation>Eine Adresse beginnt mit ws:// oder wss:// und enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The key is taken from OPENAI_API_KEY in the environment and never stored.</source>
        <translation>Der Schlüssel wird aus der Umgebungsvariablen OPENAI_API_KEY gelesen und nie gespeichert.</translation>
    </message>
    <message>
        <source>A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.</source>
        <translation>Ein Schlüssel, falls nötig, wird aus der Umgebungsvariablen DRAGOMAN_TOKEN gelesen und nie gespeichert.</translation>
    </message>
    <message>
        <source>Show what was &amp;said beneath the translation</source>
        <translation>Unter der Übersetzung &amp;zeigen, was gesagt wurde</translation>
    </message>
    <message>
        <source>&amp;Model of the source text</source>
        <translation>&amp;Modell für den Ausgangstext</translation>
    </message>
    <message>
        <source>Another interpreter is used from the next start on.</source>
        <translation>Ein anderer Dolmetscher wird ab dem nächsten Start verwendet.</translation>
    </message>
    <message>
        <source>&amp;Wait for the last words at most</source>
        <translation>Höchstens auf die letzten &amp;Worte warten</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Dieses Profil löschen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Two notes are being played. Who hears them?</source>
        <translation>Zwei Töne werden gespielt. Wer hört sie?</translation>
    </message>
    <message>
        <source>Speak now, for three seconds; then you hear yourself.</source>
        <translation>Sprechen Sie jetzt, drei Sekunden lang; dann hören Sie sich selbst.</translation>
    </message>
    <message>
        <source>Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one.</source>
        <translation>Mit „%1“ war nichts zu hören. Suchen Sie einen Schalter daran oder am Kabel, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This headset cannot be used. Choose another one.</source>
        <translation>Dieser Kopfhörer lässt sich nicht benutzen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is silent. Say something, or look for a switch on it.</source>
        <translation>„%1“ ist still. Sagen Sie etwas, oder suchen Sie einen Schalter daran.</translation>
    </message>
    <message>
        <source>Too quiet. Move it closer, or turn it up.</source>
        <translation>Zu leise. Rücken Sie es näher, oder drehen Sie es auf.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Too loud. Move it away, or turn it down.</source>
        <translation>Zu laut. Rücken Sie es weg, oder drehen Sie es herunter.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, sits in that place.</source>
        <translation>Sprechen Sie wie nachher im Gespräch. Jeder Kopfhörer hat seinen eigenen Ton: Wer ihn hört, sitzt an diesem Platz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Sound file for %1</source>
        <translation>Tondatei für %1</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 Rückstand</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Verzögert</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>The interpreter is getting ready…</source>
        <translation>Der Dolmetscher macht sich bereit…</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>The words appear here as they are spoken.</source>
        <translation>Die Worte erscheinen hier, sobald sie gesprochen werden.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Gespräch vom %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>The text could not be written there. Choose another place.</source>
        <translation>Der Text konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Elapsed time</source>
        <translation>Verstrichene Zeit</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Dolmetscher: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Uhrzeit: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Copy turn</source>
        <translation>Redebeitrag kopieren</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Diesen Moment markieren</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Dragoman: live speech translation for two people at one table. MIT licence.</source>
        <translation>Dragoman: Live-Dolmetschen für zwei Personen an einem Tisch. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Über Dragoman</translation>
    </message>
</context>
</TS>
