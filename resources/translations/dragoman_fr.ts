<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Start or stop</source>
        <translation>Démarrer ou arrêter</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Essayer la conversation d’exemple</translation>
    </message>
    <message>
        <source>Listen along to one speaker</source>
        <translation>Suivre un seul orateur</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>Retirer la langue</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Test du son…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Préparer une réunion…</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marquer ce moment</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exporter le texte…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Mute A</source>
        <translation>Couper le micro de A</translation>
    </message>
    <message>
        <source>Mute B</source>
        <translation>Couper le micro de B</translation>
    </message>
    <message>
        <source>Cough A (hold)</source>
        <translation>Toux de A (maintenir enfoncé)</translation>
    </message>
    <message>
        <source>Cough B (hold)</source>
        <translation>Toux de B (maintenir enfoncé)</translation>
    </message>
    <message>
        <source>Everybody may speak</source>
        <translation>Tout le monde peut parler</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Appuyer pour parler</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Chacun son tour</translation>
    </message>
    <message>
        <source>Talk A (hold)</source>
        <translation>Parole à A (maintenir enfoncé)</translation>
    </message>
    <message>
        <source>Talk B (hold)</source>
        <translation>Parole à B (maintenir enfoncé)</translation>
    </message>
    <message>
        <source>Pass the floor</source>
        <translation>Passer la parole</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Inverser les langues</translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation>Aller à A</translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation>Aller à B</translation>
    </message>
    <message>
        <source>Copy the turn</source>
        <translation>Copier l’intervention</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Aller à la dernière ligne</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Fenêtre du public</translation>
    </message>
    <message>
        <source>Turn the audience window upside down</source>
        <translation>Retourner la fenêtre du public</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>À propos de Dragoman</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Choisir un appareil</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Choisir une langue</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Nothing was started, and nothing was sent.</source>
        <translation>Rien n’a été démarré ni envoyé.</translation>
    </message>
    <message>
        <source>Dragoman goes on, and hears with it again as soon as it is back.</source>
        <translation>Dragoman continue et s’en servira de nouveau dès qu’il sera revenu.</translation>
    </message>
    <message>
        <source>Dragoman keeps what is to be heard here for a while, and says it when the headset is back.</source>
        <translation>Dragoman garde un moment ce qui doit être entendu ici et le dira quand le casque sera revenu.</translation>
    </message>
    <message>
        <source>Dragoman goes on with the one before.</source>
        <translation>Dragoman continue avec le précédent.</translation>
    </message>
    <message>
        <source>The connection to the interpreter was lost.</source>
        <translation>La connexion avec l’interprète a été perdue.</translation>
    </message>
    <message>
        <source>Check the network, or use the interpreter on this machine.</source>
        <translation>Vérifiez le réseau ou utilisez l’interprète de cet ordinateur.</translation>
    </message>
    <message>
        <source>The interpreter cannot be reached.</source>
        <translation>L’interprète est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the address, or use the interpreter on this machine.</source>
        <translation>Vérifiez le réseau et l’adresse, ou utilisez l’interprète de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service ended its session.</source>
        <translation>Le service a mis fin à sa session.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless it happens again and again.</source>
        <translation>Il n’y a rien à faire, sauf si cela se répète sans cesse.</translation>
    </message>
    <message>
        <source>The service has too much to do, or this account asks too much of it.</source>
        <translation>Le service est surchargé, ou ce compte lui en demande trop.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or check the account.</source>
        <translation>Attendez un peu et réessayez, ou vérifiez le compte.</translation>
    </message>
    <message>
        <source>The interpreter had a fault; some words may be missing.</source>
        <translation>L’interprète a eu une défaillance ; il manque peut-être quelques mots.</translation>
    </message>
    <message>
        <source>Say it again. If this goes on, stop and start again.</source>
        <translation>Répétez. Si cela continue, arrêtez puis recommencez.</translation>
    </message>
    <message>
        <source>The interpreter was away for so long, or failed so often, that a part of what was said is lost.</source>
        <translation>L’interprète a été absent si longtemps, ou a échoué si souvent, qu’une partie de ce qui a été dit est perdue.</translation>
    </message>
    <message>
        <source>Say it again.</source>
        <translation>Répétez.</translation>
    </message>
    <message>
        <source>The last words could not be played in time.</source>
        <translation>Les derniers mots n’ont pas pu être joués à temps.</translation>
    </message>
    <message>
        <source>Read them in the transcript.</source>
        <translation>Lisez-les dans la transcription.</translation>
    </message>
    <message>
        <source>The interpreter on this machine stopped working.</source>
        <translation>L’interprète de cet ordinateur a cessé de fonctionner.</translation>
    </message>
    <message>
        <source>If this happens again, close other programs or run the setup again.</source>
        <translation>Si cela se reproduit, fermez d’autres programmes ou relancez l’installation.</translation>
    </message>
    <message>
        <source>A part of the interpreter is missing or damaged.</source>
        <translation>Une partie de l’interprète manque ou est endommagée.</translation>
    </message>
    <message>
        <source>Run the setup again, or choose another interpreter in the settings.</source>
        <translation>Relancez l’installation, ou choisissez un autre interprète dans les réglages.</translation>
    </message>
    <message>
        <source>Choose another language for this side, or another interpreter in the settings.</source>
        <translation>Choisissez une autre langue pour ce côté, ou un autre interprète dans les réglages.</translation>
    </message>
    <message>
        <source>A file could not be read or written to its end.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>See whether it is still there, and whether the disk is full.</source>
        <translation>Vérifiez qu’il est toujours là et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The conversation could not begin.</source>
        <translation>La conversation n’a pas pu commencer.</translation>
    </message>
    <message>
        <source>Look at the message of the other side and at the settings, then try again.</source>
        <translation>Regardez le message de l’autre côté et les réglages, puis réessayez.</translation>
    </message>
    <message>
        <source>Dragoman made a mistake of its own.</source>
        <translation>Dragoman a commis une erreur interne.</translation>
    </message>
    <message>
        <source>Try again, and please report the problem.</source>
        <translation>Réessayez, et signalez le problème, s’il vous plaît.</translation>
    </message>
    <message>
        <source>The interpreter cannot translate between these languages.</source>
        <translation>L’interprète ne peut pas traduire entre ces langues.</translation>
    </message>
    <message>
        <source>The microphone of this side is gone.</source>
        <translation>Le micro de ce côté a disparu.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Rebranchez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The program “%1” plays no sound any more.</source>
        <translation>Le programme « %1 » ne joue plus de son.</translation>
    </message>
    <message>
        <source>Let it play again, or choose something else.</source>
        <translation>Faites-le jouer de nouveau, ou choisissez autre chose.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>Le micro « %1 » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose another one, or plug it in again.</source>
        <translation>Choisissez-en un autre, ou rebranchez-le.</translation>
    </message>
    <message>
        <source>The microphone that was chosen cannot be used.</source>
        <translation>Le micro choisi ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The sound file of this side cannot be used.</source>
        <translation>Le fichier son de ce côté ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Choose a microphone, or drop another file on this side.</source>
        <translation>Choisissez un micro, ou déposez un autre fichier de ce côté.</translation>
    </message>
    <message>
        <source>The microphone “%1” delivers nothing at all.</source>
        <translation>Le micro « %1 » ne transmet rien du tout.</translation>
    </message>
    <message>
        <source>Look for a switch on it or on its cable, or choose another one.</source>
        <translation>Cherchez un interrupteur sur le micro ou son câble, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears what is played to somebody.</source>
        <translation>Le micro « %1 » entend ce qui est joué à quelqu’un.</translation>
    </message>
    <message>
        <source>Let Dragoman take the echo out, or use a headset: else it is translated again.</source>
        <translation>Laissez Dragoman retirer l’écho ou utilisez un casque : sinon, cela sera retraduit.</translation>
    </message>
    <message>
        <source>The headset that was chosen cannot be used.</source>
        <translation>Le casque choisi ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The headset “%1” cannot be used.</source>
        <translation>Le casque « %1 » ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Take the echo out</source>
        <translation>Retirer l’écho</translation>
    </message>
    <message>
        <source>The microphone “%1” still hears a loudspeaker, although its echo is taken out.</source>
        <translation>Le micro « %1 » entend encore un haut-parleur, bien que son écho soit retiré.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or move it away from the microphone, or use a headset.</source>
        <translation>Baissez le haut-parleur, éloignez-le du micro ou utilisez un casque.</translation>
    </message>
    <message>
        <source>Echo and noise cannot be taken out of a microphone on this machine.</source>
        <translation>Sur cet ordinateur, l’écho et le bruit ne peuvent pas être retirés d’un micro.</translation>
    </message>
    <message>
        <source>Use headsets; the microphone is heard as it is.</source>
        <translation>Utilisez des casques ; le micro est entendu tel quel.</translation>
    </message>
    <message>
        <source>The other device that this should be heard with cannot be used.</source>
        <translation>L’autre appareil sur lequel ceci devait être entendu est inutilisable.</translation>
    </message>
    <message>
        <source>Choose another one. Whoever listens here is heard and hears as before.</source>
        <translation>Choisissez-en un autre. La personne qui écoute ici entend et est entendue comme avant.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears the other speaker too.</source>
        <translation>Le micro « %1 » entend aussi l’autre personne.</translation>
    </message>
    <message>
        <source>Move the microphones apart or closer to the mouth, or speak one at a time.</source>
        <translation>Éloignez les micros l’un de l’autre ou rapprochez-les de la bouche, ou parlez chacun votre tour.</translation>
    </message>
    <message>
        <source>The headset of this side is gone.</source>
        <translation>Le casque de ce côté a disparu.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one. The text goes on.</source>
        <translation>Rebranchez-le ou choisissez-en un autre. Le texte continue.</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>Le service n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Check the key and the account that it belongs to.</source>
        <translation>Vérifiez la clé et le compte auquel elle appartient.</translation>
    </message>
    <message>
        <source>The account at the service has nothing left to spend.</source>
        <translation>Le compte auprès du service n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Check the account, or use the interpreter on this machine.</source>
        <translation>Vérifiez le compte, ou utilisez l’interprète de cet ordinateur.</translation>
    </message>
    <message>
        <source>The service at this address did not answer as an interpreter does.</source>
        <translation>Le service à cette adresse n’a pas répondu comme un interprète.</translation>
    </message>
    <message>
        <source>Check the address in the settings, or use the interpreter on this machine.</source>
        <translation>Vérifiez l’adresse dans les réglages ou utilisez l’interprète de cet ordinateur.</translation>
    </message>
    <message>
        <source>The proxy that this machine names cannot be used for the service.</source>
        <translation>Le proxy configuré sur cet ordinateur ne convient pas pour ce service.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.</source>
        <translation>Indiquez un proxy HTTP, ou aucun pour ce service, et rouvrez Dragoman. Ou utilisez un autre interprète.</translation>
    </message>
    <message>
        <source>The interpreter did not finish in time: the last words may be missing.</source>
        <translation>L’interprète n’a pas fini à temps : les derniers mots manquent peut-être.</translation>
    </message>
    <message>
        <source>What arrived is in the transcript. You can give it more time in the settings.</source>
        <translation>Ce qui a été reçu figure dans la transcription. Vous pouvez lui laisser plus de temps dans les réglages.</translation>
    </message>
    <message>
        <source>Something went wrong on this side.</source>
        <translation>Un problème est survenu de ce côté.</translation>
    </message>
    <message>
        <source>If it does not come back, stop and start again, or report the problem.</source>
        <translation>Si cela ne revient pas, arrêtez puis recommencez, ou signalez le problème.</translation>
    </message>
    <message>
        <source>Dragoman is connecting.</source>
        <translation>Dragoman se connecte.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting.</source>
        <translation>Dragoman continue d’interpréter.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting, later than usual.</source>
        <translation>Dragoman continue d’interpréter, avec plus de retard que d’habitude.</translation>
    </message>
    <message>
        <source>Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no translation yet.</source>
        <translation>Dragoman se reconnecte, garde ce qui est dit entre-temps et renvoie les derniers mots s’ils n’étaient pas encore traduits.</translation>
    </message>
    <message>
        <source>Dragoman is finishing what was said.</source>
        <translation>Dragoman termine ce qui a été dit.</translation>
    </message>
    <message>
        <source>This side is closed.</source>
        <translation>Ce côté est fermé.</translation>
    </message>
    <message>
        <source>Dragoman has stopped this side; the text so far is kept.</source>
        <translation>Dragoman a arrêté ce côté ; le texte déjà affiché est conservé.</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>Le rapport n’a pas pu être enregistré à cet endroit. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Le rapport a été enregistré : %1</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Dragoman for the audience</source>
        <translation>Dragoman pour le public</translation>
    </message>
    <message>
        <source>Show the next language</source>
        <translation>Afficher la langue suivante</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Retourner</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Close the audience window</source>
        <translation>Fermer la fenêtre du public</translation>
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
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Finalisation…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>well</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>demande votre attention</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>en cours de vérification</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Essayer la conversation d’exemple</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Test du son…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Préparer une réunion…</translation>
    </message>
    <message>
        <source>Everything is ready. Press Start and speak.</source>
        <translation>Tout est prêt. Appuyez sur Démarrer et parlez.</translation>
    </message>
    <message>
        <source>Still to do: %1</source>
        <translation>Reste à faire : %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Pas encore : %1</translation>
    </message>
    <message>
        <source>Hear two recorded people being interpreted: no account, no microphone.</source>
        <translation>Écoutez l’interprétation de deux personnes enregistrées : sans compte ni micro.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Permission to listen</source>
        <translation>Autorisation d’utiliser le micro</translation>
    </message>
    <message>
        <source>Separate devices</source>
        <translation>Appareils distincts</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Pas de boucle</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Qualité du son</translation>
    </message>
    <message>
        <source>Ready; nothing has to be set up.</source>
        <translation>Prêt ; rien à configurer.</translation>
    </message>
    <message>
        <source>Can be spoken here.</source>
        <translation>L’interprète la parle.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Branché.</translation>
    </message>
    <message>
        <source>Dragoman may use the chosen microphones.</source>
        <translation>Dragoman peut utiliser les microphones choisis.</translation>
    </message>
    <message>
        <source>Nobody hears or speaks through somebody else&apos;s device.</source>
        <translation>Personne n’entend ni ne parle par l’appareil d’un autre.</translation>
    </message>
    <message>
        <source>No microphone carries what a headset plays.</source>
        <translation>Aucun micro ne transmet ce qu’un casque joue.</translation>
    </message>
    <message>
        <source>Full quality.</source>
        <translation>Pleine qualité.</translation>
    </message>
    <message>
        <source>A part, an address or a key is missing. Look into the settings.</source>
        <translation>Il manque un composant, une adresse ou une clé. Voyez les réglages.</translation>
    </message>
    <message>
        <source>The interpreter on this machine cannot speak it. Choose another.</source>
        <translation>L’interprète de cet ordinateur ne la parle pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Aucun n’est encore choisi.</translation>
    </message>
    <message>
        <source>%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.</source>
        <translation>%1 passe en qualité téléphone tant que son propre micro est ouvert. Utilisez un autre micro, et gardez-le pour l’écoute.</translation>
    </message>
    <message>
        <source>%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.</source>
        <translation>%1 est en qualité téléphone. Fermez le programme qui utilise son micro, ou choisissez son profil pour la musique.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The chosen one is not plugged in.</source>
        <translation>L’appareil choisi n’est pas branché.</translation>
    </message>
    <message>
        <source>The chosen program plays no sound now. Let it play.</source>
        <translation>Le programme choisi ne joue aucun son pour l’instant. Faites-le jouer.</translation>
    </message>
    <message>
        <source>No virtual microphone can be made here. A virtual cable can do it.</source>
        <translation>Aucun micro virtuel ne peut être créé ici. Un câble virtuel le peut.</translation>
    </message>
    <message>
        <source>All that this program plays is interpreted.</source>
        <translation>Tout ce que joue ce programme est interprété.</translation>
    </message>
    <message>
        <source>All that this output plays is interpreted.</source>
        <translation>Tout ce que joue cette sortie est interprété.</translation>
    </message>
    <message>
        <source>Press Start, then choose “Dragoman → %1” as the microphone in the meeting program.</source>
        <translation>Appuyez sur Démarrer, puis choisissez « Dragoman → %1 » comme micro dans le programme de réunion.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Montrez-moi</translation>
    </message>
    <message>
        <source>There is none to choose. Plug one in.</source>
        <translation>Il n’y en a aucun à choisir. Branchez-en un.</translation>
    </message>
    <message>
        <source>None: the translation will be read, not heard.</source>
        <translation>Aucun : la traduction sera lue, pas entendue.</translation>
    </message>
    <message>
        <source>A microphone cannot be opened: the system does not allow it, or another program holds it.</source>
        <translation>Un microphone ne peut pas être ouvert : le système ne l’autorise pas ou un autre programme l’occupe.</translation>
    </message>
    <message>
        <source>Two people share one device, and their words would be mixed.</source>
        <translation>Deux personnes partagent un appareil, et leurs paroles se mélangeraient.</translation>
    </message>
    <message>
        <source>A microphone carries what a headset plays: translations would be translated again.</source>
        <translation>Un micro transmet ce qu’un casque joue : les traductions seraient traduites à nouveau.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Choisir pour moi</translation>
    </message>
</context>
<context>
    <name>CleaningButton</name>
    <message>
        <source>Microphone of %1: %2</source>
        <translation>Micro de %1 : %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Muted</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le micro</translation>
    </message>
    <message>
        <source>Silent…</source>
        <translation>Silence…</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Toux</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Couper le micro de %1</translation>
    </message>
    <message>
        <source>Cough: %1 is not heard while this is held</source>
        <translation>Toux : %1 n’est pas entendu tant que le bouton est maintenu</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Talking…</source>
        <translation>Parle…</translation>
    </message>
    <message>
        <source>%1 is heard while this is held</source>
        <translation>%1 est entendu tant que le bouton est maintenu</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>Prendre la parole</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Let %1 speak, and nobody else</source>
        <translation>Laisser parler %1, et personne d’autre</translation>
    </message>
    <message>
        <source>Original or translation for %1</source>
        <translation>Original ou traduction pour %1</translation>
    </message>
    <message>
        <source>Volume for %1</source>
        <translation>Volume pour %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Loudspeaker: take its echo out of the microphones</source>
        <translation>Haut-parleur : retirer son écho des micros</translation>
    </message>
    <message>
        <source>As the microphone hears it</source>
        <translation>Tel que le micro l’entend</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Moins de bruit</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volume régulier</translation>
    </message>
    <message>
        <source>Less noise and even loudness</source>
        <translation>Moins de bruit et volume régulier</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone at the mouth</source>
        <translation>Moins de bruit, par le service : micro près de la bouche</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone on the table</source>
        <translation>Moins de bruit, par le service : micro sur la table</translation>
    </message>
    <message>
        <source>Less noise, by the service: this machine&apos;s interpreter cannot</source>
        <translation>Moins de bruit, par le service : l’interprète de cet ordinateur ne sait pas le faire</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%2 found</source>
        <translation>%2 trouvés</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>Rechercher dans les deux colonnes</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Close now</source>
        <translation>Fermer maintenant</translation>
    </message>
    <message>
        <source>Do not wait: what is still coming will be missing</source>
        <translation>Ne pas attendre : ce qui doit encore arriver manquera</translation>
    </message>
    <message>
        <source>Waits at most %1</source>
        <translation>Attend au plus %1</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 a terminé</translation>
    </message>
    <message>
        <source>Finishing %1…</source>
        <translation>Finalisation de %1…</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The settings cannot be read; the usual ones are used.</source>
        <translation>Les réglages sont illisibles ; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>The settings file was damaged; the usual settings are used.</source>
        <translation>Le fichier des réglages était endommagé ; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>Some settings could not be used; the usual ones stand in for them.</source>
        <translation>Certains réglages n’ont pas pu être utilisés ; les réglages habituels les remplacent.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>L’ancien fichier est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language heard</source>
        <translation>Langue entendue</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>speaks (detected) → %1 hears</source>
        <translation>parle (langue détectée) → %1 entend</translation>
    </message>
    <message>
        <source>%1 speaks (detected) → translated into</source>
        <translation>%1 parle (détecté) → traduit en</translation>
    </message>
    <message>
        <source>→ %1 hears</source>
        <translation>→ %1 entend</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Language that %1 hears</source>
        <translation>Langue que %1 entend</translation>
    </message>
    <message>
        <source>Microphone of %1</source>
        <translation>Micro de %1</translation>
    </message>
    <message>
        <source>Level of %1&apos;s microphone</source>
        <translation>Niveau du micro de %1</translation>
    </message>
    <message>
        <source>Headset of %1</source>
        <translation>Casque de %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>Choisissez un micro</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>Un fichier audio…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Texte seul</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>%1 hears by: %2</source>
        <translation>%1 entend par : %2</translation>
    </message>
    <message>
        <source>Let this be heard elsewhere too</source>
        <translation>Faire entendre ceci ailleurs aussi</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Live translation</source>
        <translation>Traduction en direct</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Set up a meeting</source>
        <translation>Préparer une réunion</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear the meeting.</source>
        <translation>Pour vous, choisissez votre propre micro et un casque : avec un haut-parleur, votre micro entendrait la réunion.</translation>
    </message>
    <message>
        <source>Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath “Programs that play sound”. You go on hearing it.</source>
        <translation>Rejoignez la réunion pour qu’elle s’entende. Choisissez son programme comme micro de %1, sous « Programmes qui jouent du son ». Vous continuez à l’entendre.</translation>
    </message>
    <message>
        <source>As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.</source>
        <translation>Comme casque de %1, choisissez « Dragoman → %2 », le micro dans la réunion.</translation>
    </message>
    <message>
        <source>Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when the conversation ends.</source>
        <translation>Appuyez sur Démarrer. Puis, dans le programme de réunion, choisissez « Dragoman → %2 » comme micro. Il disparaît à la fin de la conversation.</translation>
    </message>
    <message>
        <source>Install two virtual cables, one for each way, from their makers (%1), and start this program again.</source>
        <translation>Installez deux câbles virtuels, un par sens, depuis leurs éditeurs (%1), puis relancez ce programme.</translation>
    </message>
    <message>
        <source>In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.</source>
        <translation>Dans le programme de réunion, choisissez « %1 » comme micro et « %2 » comme haut-parleur.</translation>
    </message>
    <message>
        <source>Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.</source>
        <translation>Ici, choisissez « %3 » comme casque de %1 et « %2 » comme micro de %1.</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset, press Start, and speak.</source>
        <translation>Pour vous, choisissez votre propre micro et un casque, appuyez sur Démarrer et parlez.</translation>
    </message>
    <message>
        <source>No virtual cable was found on this machine yet.</source>
        <translation>Aucun câble virtuel n’a encore été trouvé sur cette machine.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. One more is needed.</source>
        <translation>Trouvé sur cette machine : %1. Il en faut encore un.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. The first step is done.</source>
        <translation>Trouvé sur cette machine : %1. La première étape est faite.</translation>
    </message>
    <message>
        <source>%1 is in a meeting on this computer: four steps.</source>
        <translation>%1 est dans une réunion sur cet ordinateur : quatre étapes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversation</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Interlocuteurs</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Niveau du micro</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Interlocuteur %1</translation>
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
            <numerusform>↓ %n nouvelle</numerusform>
            <numerusform>↓ %n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Latest</source>
        <translation>↓ Dernières lignes</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Dragoman overlay</source>
        <translation>Incrustation Dragoman</translation>
    </message>
    <message>
        <source>Show one speaker or all</source>
        <translation>Afficher une personne ou toutes</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Fermer l’incrustation</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1, canal %2</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Programs that play sound</source>
        <translation>Programmes qui jouent du son</translation>
    </message>
    <message>
        <source>All that an output plays</source>
        <translation>Tout ce que joue une sortie</translation>
    </message>
    <message>
        <source>Microphone in a meeting</source>
        <translation>Micro dans une réunion</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Say something</source>
        <translation>Dites quelque chose</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Jouer un son de test</translation>
    </message>
    <message>
        <source>No microphone is chosen</source>
        <translation>Aucun micro n’est choisi</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>No headset is chosen</source>
        <translation>Aucun casque n’est choisi</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Casque</translation>
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
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>This is everything that the report will hold</source>
        <translation>Voici tout ce que contiendra le rapport</translation>
    </message>
    <message>
        <source>Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, no names and no keys. It is saved as a file; nothing is sent.</source>
        <translation>Versions, réglages, types d’appareils et déroulement des événements. Rien de ce qui a été dit, aucun son, aucun nom, aucune clé. Il est enregistré dans un fichier ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>No translation here</source>
        <translation>Pas de traduction ici</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unless you export it, it is gone with the next start, or when Dragoman closes.</source>
        <translation>Sans export, il sera perdu au prochain démarrage ou à la fermeture de Dragoman.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exporter le texte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Keep the text?</source>
        <translation>Conserver le texte ?</translation>
    </message>
    <message>
        <source>The text of this conversation has not been saved.</source>
        <translation>Le texte de cette conversation n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>Ne pas le conserver</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exporter le texte…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Les changements s’appliquent aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Size of the translation</source>
        <translation>Taille de la t&amp;raduction</translation>
    </message>
    <message>
        <source>Size in the &amp;overlay</source>
        <translation>Taille dans l’i&amp;ncrustation</translation>
    </message>
    <message>
        <source>Size for the a&amp;udience</source>
        <translation>Taille pour le pu&amp;blic</translation>
    </message>
    <message>
        <source>&amp;Announce finished lines to a screen reader</source>
        <translation>&amp;Annoncer les lignes finies au lecteur d’écran</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray while live</source>
        <translation>Afficher une &amp;icône dans la barre système pendant la conversation</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>While a conversation is live, the profile stays as it is.</source>
        <translation>Pendant une conversation, le profil ne peut pas être changé.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>%1 hears</source>
        <translation>%1 entend</translation>
    </message>
    <message>
        <source>On this machine, without an account</source>
        <translation>Sur cet ordinateur, sans compte</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>À une adresse</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Interprète</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>An address begins with ws:// or wss:// and holds no password.</source>
        <translation>Une adresse commence par ws:// ou wss:// et ne contient pas de mot de passe.</translation>
    </message>
    <message>
        <source>The key is taken from OPENAI_API_KEY in the environment and never stored.</source>
        <translation>La clé est lue dans la variable d’environnement OPENAI_API_KEY et n’est jamais enregistrée.</translation>
    </message>
    <message>
        <source>A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.</source>
        <translation>S’il faut une clé, elle est lue dans la variable d’environnement DRAGOMAN_TOKEN et n’est jamais enregistrée.</translation>
    </message>
    <message>
        <source>Show what was &amp;said beneath the translation</source>
        <translation>A&amp;fficher ce qui a été dit sous la traduction</translation>
    </message>
    <message>
        <source>&amp;Model of the source text</source>
        <translation>&amp;Modèle du texte source</translation>
    </message>
    <message>
        <source>Another interpreter is used from the next start on.</source>
        <translation>Un autre interprète sera utilisé à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Wait for the last words at most</source>
        <translation>Attendre les &amp;derniers mots au plus</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Two notes are being played. Who hears them?</source>
        <translation>Deux notes sont jouées. Qui les entend ?</translation>
    </message>
    <message>
        <source>Speak now, for three seconds; then you hear yourself.</source>
        <translation>Parlez maintenant, trois secondes ; puis vous vous entendrez.</translation>
    </message>
    <message>
        <source>Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one.</source>
        <translation>Rien n’a été entendu avec « %1 ». Cherchez un interrupteur dessus ou sur son câble, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This headset cannot be used. Choose another one.</source>
        <translation>Ce casque ne peut pas être utilisé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is silent. Say something, or look for a switch on it.</source>
        <translation>« %1 » est silencieux. Dites quelque chose ou cherchez un interrupteur.</translation>
    </message>
    <message>
        <source>Too quiet. Move it closer, or turn it up.</source>
        <translation>Trop faible. Rapprochez-le ou augmentez-le.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bon niveau.</translation>
    </message>
    <message>
        <source>Too loud. Move it away, or turn it down.</source>
        <translation>Trop fort. Éloignez-le ou baissez-le.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Sound check</source>
        <translation>Test du son</translation>
    </message>
    <message>
        <source>Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, sits in that place.</source>
        <translation>Parlez comme dans la conversation. Chaque casque a son propre son : qui l’entend est assis à cette place.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Sound file for %1</source>
        <translation>Fichier audio pour %1</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The interpreter is getting ready…</source>
        <translation>L’interprète se prépare…</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>The words appear here as they are spoken.</source>
        <translation>Les mots apparaissent ici à mesure qu’ils sont dits.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Conversation du %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>The text could not be written there. Choose another place.</source>
        <translation>Le texte n’a pas pu être écrit à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Interprète : %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure : %1</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Copy turn</source>
        <translation>Copier l’intervention</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marquer ce moment</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Dragoman: live speech translation for two people at one table. MIT licence.</source>
        <translation>Dragoman : interprétation en direct pour deux personnes à une même table. Licence MIT.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>À propos de Dragoman</translation>
    </message>
</context>
</TS>
