<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Start or stop</source>
        <translation>Iniciar o detener</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Probar la conversación de muestra</translation>
    </message>
    <message>
        <source>Listen along to one speaker</source>
        <translation>Seguir a una sola persona</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>Quitar el idioma</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Prueba de sonido…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Preparar una reunión…</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exportar el texto…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Mute A</source>
        <translation>Silenciar A</translation>
    </message>
    <message>
        <source>Mute B</source>
        <translation>Silenciar B</translation>
    </message>
    <message>
        <source>Cough A (hold)</source>
        <translation>Tos de A (mantener pulsado)</translation>
    </message>
    <message>
        <source>Cough B (hold)</source>
        <translation>Tos de B (mantener pulsado)</translation>
    </message>
    <message>
        <source>Everybody may speak</source>
        <translation>Todos pueden hablar</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>Pulsar para hablar</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>De uno en uno</translation>
    </message>
    <message>
        <source>Talk A (hold)</source>
        <translation>Habla A (mantener pulsado)</translation>
    </message>
    <message>
        <source>Talk B (hold)</source>
        <translation>Habla B (mantener pulsado)</translation>
    </message>
    <message>
        <source>Pass the floor</source>
        <translation>Ceder la palabra</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>Intercambiar idiomas</translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation>Ir a A</translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation>Ir a B</translation>
    </message>
    <message>
        <source>Copy the turn</source>
        <translation>Copiar la intervención</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>Ir a la línea más reciente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Ventana superpuesta</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>Ventana para el público</translation>
    </message>
    <message>
        <source>Turn the audience window upside down</source>
        <translation>Girar la ventana para el público</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Acerca de Dragoman</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Elegir un dispositivo</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>Elegir un idioma</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Nothing was started, and nothing was sent.</source>
        <translation>No se ha iniciado ni enviado nada.</translation>
    </message>
    <message>
        <source>Dragoman goes on, and hears with it again as soon as it is back.</source>
        <translation>Dragoman continúa y volverá a usarlo en cuanto esté de vuelta.</translation>
    </message>
    <message>
        <source>Dragoman keeps what is to be heard here for a while, and says it when the headset is back.</source>
        <translation>Dragoman guarda un rato lo que se debe oír aquí y lo dirá cuando vuelvan los auriculares.</translation>
    </message>
    <message>
        <source>Dragoman goes on with the one before.</source>
        <translation>Dragoman continúa con el anterior.</translation>
    </message>
    <message>
        <source>The connection to the interpreter was lost.</source>
        <translation>Se perdió la conexión con el intérprete.</translation>
    </message>
    <message>
        <source>Check the network, or use the interpreter on this machine.</source>
        <translation>Compruebe la red o use el intérprete de este equipo.</translation>
    </message>
    <message>
        <source>The interpreter cannot be reached.</source>
        <translation>No se puede contactar con el intérprete.</translation>
    </message>
    <message>
        <source>Check the network and the address, or use the interpreter on this machine.</source>
        <translation>Compruebe la red y la dirección, o use el intérprete de este equipo.</translation>
    </message>
    <message>
        <source>The service ended its session.</source>
        <translation>El servicio ha terminado su sesión.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless it happens again and again.</source>
        <translation>No hay que hacer nada, salvo que se repita una y otra vez.</translation>
    </message>
    <message>
        <source>The service has too much to do, or this account asks too much of it.</source>
        <translation>El servicio está saturado, o esta cuenta le pide demasiado.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or check the account.</source>
        <translation>Espere un poco y reintente, o compruebe la cuenta.</translation>
    </message>
    <message>
        <source>The interpreter had a fault; some words may be missing.</source>
        <translation>El intérprete ha tenido un fallo; pueden faltar algunas palabras.</translation>
    </message>
    <message>
        <source>Say it again. If this goes on, stop and start again.</source>
        <translation>Repítalo. Si sigue ocurriendo, detenga e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The interpreter was away for so long, or failed so often, that a part of what was said is lost.</source>
        <translation>El intérprete ha estado ausente tanto tiempo, o ha fallado tantas veces, que se ha perdido una parte de lo dicho.</translation>
    </message>
    <message>
        <source>Say it again.</source>
        <translation>Repítalo.</translation>
    </message>
    <message>
        <source>The last words could not be played in time.</source>
        <translation>Las últimas palabras no se pudieron reproducir a tiempo.</translation>
    </message>
    <message>
        <source>Read them in the transcript.</source>
        <translation>Léalas en la transcripción.</translation>
    </message>
    <message>
        <source>The interpreter on this machine stopped working.</source>
        <translation>El intérprete de este equipo ha dejado de funcionar.</translation>
    </message>
    <message>
        <source>If this happens again, close other programs or run the setup again.</source>
        <translation>Si vuelve a ocurrir, cierre otros programas o repita la instalación.</translation>
    </message>
    <message>
        <source>A part of the interpreter is missing or damaged.</source>
        <translation>Falta una parte del intérprete o está dañada.</translation>
    </message>
    <message>
        <source>Run the setup again, or choose another interpreter in the settings.</source>
        <translation>Repita la instalación o elija otro intérprete en los ajustes.</translation>
    </message>
    <message>
        <source>Choose another language for this side, or another interpreter in the settings.</source>
        <translation>Elija otro idioma para este lado u otro intérprete en los ajustes.</translation>
    </message>
    <message>
        <source>A file could not be read or written to its end.</source>
        <translation>Un archivo no se pudo leer o escribir hasta el final.</translation>
    </message>
    <message>
        <source>See whether it is still there, and whether the disk is full.</source>
        <translation>Compruebe que sigue ahí y que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The conversation could not begin.</source>
        <translation>La conversación no pudo comenzar.</translation>
    </message>
    <message>
        <source>Look at the message of the other side and at the settings, then try again.</source>
        <translation>Mire el mensaje del otro lado y los ajustes, y reintente.</translation>
    </message>
    <message>
        <source>Dragoman made a mistake of its own.</source>
        <translation>Dragoman ha cometido un error interno.</translation>
    </message>
    <message>
        <source>Try again, and please report the problem.</source>
        <translation>Reinténtelo e informe del problema, por favor.</translation>
    </message>
    <message>
        <source>The interpreter cannot translate between these languages.</source>
        <translation>El intérprete no puede traducir entre estos idiomas.</translation>
    </message>
    <message>
        <source>The microphone of this side is gone.</source>
        <translation>El micrófono de este lado ya no está.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>Vuelva a conectarlo o elija otro.</translation>
    </message>
    <message>
        <source>The program “%1” plays no sound any more.</source>
        <translation>El programa «%1» ya no emite sonido.</translation>
    </message>
    <message>
        <source>Let it play again, or choose something else.</source>
        <translation>Haga que vuelva a sonar o elija otra cosa.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>El micrófono «%1» no se puede usar.</translation>
    </message>
    <message>
        <source>Choose another one, or plug it in again.</source>
        <translation>Elija otro dispositivo o vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The microphone that was chosen cannot be used.</source>
        <translation>El micrófono elegido no se puede usar.</translation>
    </message>
    <message>
        <source>The sound file of this side cannot be used.</source>
        <translation>El archivo de sonido de este lado no se puede usar.</translation>
    </message>
    <message>
        <source>Choose a microphone, or drop another file on this side.</source>
        <translation>Elija un micrófono o arrastre otro archivo a este lado.</translation>
    </message>
    <message>
        <source>The microphone “%1” delivers nothing at all.</source>
        <translation>El micrófono «%1» no transmite nada.</translation>
    </message>
    <message>
        <source>Look for a switch on it or on its cable, or choose another one.</source>
        <translation>Busque un interruptor en él o en su cable, o elija otro.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears what is played to somebody.</source>
        <translation>El micrófono «%1» oye lo que se reproduce para alguien.</translation>
    </message>
    <message>
        <source>Let Dragoman take the echo out, or use a headset: else it is translated again.</source>
        <translation>Deje que Dragoman quite el eco o use auriculares: si no, se traducirá otra vez.</translation>
    </message>
    <message>
        <source>The headset that was chosen cannot be used.</source>
        <translation>Los auriculares elegidos no se pueden usar.</translation>
    </message>
    <message>
        <source>The headset “%1” cannot be used.</source>
        <translation>Los auriculares «%1» no se pueden usar.</translation>
    </message>
    <message>
        <source>Take the echo out</source>
        <translation>Quitar el eco</translation>
    </message>
    <message>
        <source>The microphone “%1” still hears a loudspeaker, although its echo is taken out.</source>
        <translation>El micrófono «%1» todavía oye un altavoz, aunque se quita su eco.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or move it away from the microphone, or use a headset.</source>
        <translation>Baje el altavoz, aléjelo del micrófono o use auriculares.</translation>
    </message>
    <message>
        <source>Echo and noise cannot be taken out of a microphone on this machine.</source>
        <translation>En este equipo no se puede quitar el eco ni el ruido de un micrófono.</translation>
    </message>
    <message>
        <source>Use headsets; the microphone is heard as it is.</source>
        <translation>Use auriculares; el micrófono se oye tal cual.</translation>
    </message>
    <message>
        <source>The other device that this should be heard with cannot be used.</source>
        <translation>No se puede usar el otro dispositivo en el que debía oírse esto.</translation>
    </message>
    <message>
        <source>Choose another one. Whoever listens here is heard and hears as before.</source>
        <translation>Elija otro. Quien escucha aquí sigue oyendo y se le oye como antes.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears the other speaker too.</source>
        <translation>El micrófono «%1» oye también al otro hablante.</translation>
    </message>
    <message>
        <source>Move the microphones apart or closer to the mouth, or speak one at a time.</source>
        <translation>Separe los micrófonos o acérquelos a la boca, o hablen de uno en uno.</translation>
    </message>
    <message>
        <source>The headset of this side is gone.</source>
        <translation>Los auriculares de este lado ya no están.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one. The text goes on.</source>
        <translation>Vuelva a conectarlos o elija otros. El texto continúa.</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>El servicio no aceptó la clave.</translation>
    </message>
    <message>
        <source>Check the key and the account that it belongs to.</source>
        <translation>Compruebe la clave y la cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>The account at the service has nothing left to spend.</source>
        <translation>A la cuenta del servicio no le queda saldo.</translation>
    </message>
    <message>
        <source>Check the account, or use the interpreter on this machine.</source>
        <translation>Compruebe la cuenta o use el intérprete de este equipo.</translation>
    </message>
    <message>
        <source>The service at this address did not answer as an interpreter does.</source>
        <translation>El servicio de esta dirección no respondió como un intérprete.</translation>
    </message>
    <message>
        <source>Check the address in the settings, or use the interpreter on this machine.</source>
        <translation>Compruebe la dirección en los ajustes o use el intérprete de este equipo.</translation>
    </message>
    <message>
        <source>The proxy that this machine names cannot be used for the service.</source>
        <translation>El proxy configurado en este equipo no sirve para el servicio.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.</source>
        <translation>Indique un proxy HTTP, o ninguno para este servicio, y vuelva a abrir Dragoman. O use otro intérprete.</translation>
    </message>
    <message>
        <source>The interpreter did not finish in time: the last words may be missing.</source>
        <translation>El intérprete no terminó a tiempo: pueden faltar las últimas palabras.</translation>
    </message>
    <message>
        <source>What arrived is in the transcript. You can give it more time in the settings.</source>
        <translation>Lo que llegó está en la transcripción. Puede darle más tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>Something went wrong on this side.</source>
        <translation>Algo ha fallado en este lado.</translation>
    </message>
    <message>
        <source>If it does not come back, stop and start again, or report the problem.</source>
        <translation>Si no se recupera, detenga e inicie de nuevo, o informe del problema.</translation>
    </message>
    <message>
        <source>Dragoman is connecting.</source>
        <translation>Dragoman se está conectando.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting.</source>
        <translation>Dragoman sigue interpretando.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting, later than usual.</source>
        <translation>Dragoman sigue interpretando, con más retraso de lo normal.</translation>
    </message>
    <message>
        <source>Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no translation yet.</source>
        <translation>Dragoman se está reconectando, guarda lo que se dice entretanto y vuelve a enviar las últimas palabras si aún no tenían traducción.</translation>
    </message>
    <message>
        <source>Dragoman is finishing what was said.</source>
        <translation>Dragoman está terminando lo que se dijo.</translation>
    </message>
    <message>
        <source>This side is closed.</source>
        <translation>Este lado está cerrado.</translation>
    </message>
    <message>
        <source>Dragoman has stopped this side; the text so far is kept.</source>
        <translation>Dragoman ha detenido este lado; el texto hasta aquí se conserva.</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>No se pudo guardar el informe ahí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>El informe se ha guardado: %1</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Dragoman for the audience</source>
        <translation>Dragoman para el público</translation>
    </message>
    <message>
        <source>Show the next language</source>
        <translation>Mostrar el idioma siguiente</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Girar 180°</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Close the audience window</source>
        <translation>Cerrar la ventana para el público</translation>
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
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>well</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>comprobándose</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>Probar la conversación de muestra</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>Prueba de sonido…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>Preparar una reunión…</translation>
    </message>
    <message>
        <source>Everything is ready. Press Start and speak.</source>
        <translation>Todo está listo. Pulse Iniciar y hable.</translation>
    </message>
    <message>
        <source>Still to do: %1</source>
        <translation>Falta por hacer: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Todavía no: %1</translation>
    </message>
    <message>
        <source>Hear two recorded people being interpreted: no account, no microphone.</source>
        <translation>Escuche cómo se interpreta a dos personas grabadas: sin cuenta y sin micrófono.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Permission to listen</source>
        <translation>Permiso para usar el micrófono</translation>
    </message>
    <message>
        <source>Separate devices</source>
        <translation>Dispositivos separados</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>Sin bucle</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>Calidad del sonido</translation>
    </message>
    <message>
        <source>Ready; nothing has to be set up.</source>
        <translation>Listo; no hay que configurar nada.</translation>
    </message>
    <message>
        <source>Can be spoken here.</source>
        <translation>El intérprete lo habla.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Dragoman may use the chosen microphones.</source>
        <translation>Dragoman puede usar los micrófonos elegidos.</translation>
    </message>
    <message>
        <source>Nobody hears or speaks through somebody else&apos;s device.</source>
        <translation>Nadie oye ni habla por el dispositivo de otra persona.</translation>
    </message>
    <message>
        <source>No microphone carries what a headset plays.</source>
        <translation>Ningún micrófono transmite lo que suena en unos auriculares.</translation>
    </message>
    <message>
        <source>Full quality.</source>
        <translation>Calidad completa.</translation>
    </message>
    <message>
        <source>A part, an address or a key is missing. Look into the settings.</source>
        <translation>Falta una pieza, una dirección o una clave. Mire en los ajustes.</translation>
    </message>
    <message>
        <source>The interpreter on this machine cannot speak it. Choose another.</source>
        <translation>El intérprete de este equipo no lo habla. Elija otro.</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Aún no se ha elegido ninguno.</translation>
    </message>
    <message>
        <source>%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.</source>
        <translation>%1 baja a calidad de teléfono mientras su propio micrófono está abierto. Use otro micrófono y escuche con él.</translation>
    </message>
    <message>
        <source>%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.</source>
        <translation>%1 está en calidad de teléfono. Cierre el programa que usa su micrófono o elija su perfil para música.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The chosen one is not plugged in.</source>
        <translation>El elegido no está conectado.</translation>
    </message>
    <message>
        <source>The chosen program plays no sound now. Let it play.</source>
        <translation>El programa elegido no emite sonido ahora. Haga que suene.</translation>
    </message>
    <message>
        <source>No virtual microphone can be made here. A virtual cable can do it.</source>
        <translation>Aquí no se puede crear un micrófono virtual. Un cable virtual puede hacerlo.</translation>
    </message>
    <message>
        <source>All that this program plays is interpreted.</source>
        <translation>Se interpreta todo lo que suena en este programa.</translation>
    </message>
    <message>
        <source>All that this output plays is interpreted.</source>
        <translation>Se interpreta todo lo que suena en esta salida.</translation>
    </message>
    <message>
        <source>Press Start, then choose “Dragoman → %1” as the microphone in the meeting program.</source>
        <translation>Pulse Iniciar y elija después “Dragoman → %1” como micrófono en el programa de la reunión.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>Ver cómo</translation>
    </message>
    <message>
        <source>There is none to choose. Plug one in.</source>
        <translation>No hay ninguno para elegir. Conecte uno.</translation>
    </message>
    <message>
        <source>None: the translation will be read, not heard.</source>
        <translation>Ninguno: la traducción se leerá, no se oirá.</translation>
    </message>
    <message>
        <source>A microphone cannot be opened: the system does not allow it, or another program holds it.</source>
        <translation>No se puede abrir un micrófono: el sistema no lo permite u otro programa lo ocupa.</translation>
    </message>
    <message>
        <source>Two people share one device, and their words would be mixed.</source>
        <translation>Dos personas comparten un dispositivo y sus palabras se mezclarían.</translation>
    </message>
    <message>
        <source>A microphone carries what a headset plays: translations would be translated again.</source>
        <translation>Un micrófono transmite lo que suena en unos auriculares: las traducciones se traducirían de nuevo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Elegir por mí</translation>
    </message>
</context>
<context>
    <name>CleaningButton</name>
    <message>
        <source>Microphone of %1: %2</source>
        <translation>Micrófono de %1: %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Silent…</source>
        <translation>En silencio…</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Tos</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>Cough: %1 is not heard while this is held</source>
        <translation>Tos: mientras se mantiene pulsado, no se oye a %1</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Talking…</source>
        <translation>Hablando…</translation>
    </message>
    <message>
        <source>%1 is heard while this is held</source>
        <translation>Se oye a %1 mientras se mantiene pulsado</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>Tomar la palabra</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Let %1 speak, and nobody else</source>
        <translation>Que hable %1 y nadie más</translation>
    </message>
    <message>
        <source>Original or translation for %1</source>
        <translation>Original o traducción para %1</translation>
    </message>
    <message>
        <source>Volume for %1</source>
        <translation>Volumen para %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Headset</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>Loudspeaker: take its echo out of the microphones</source>
        <translation>Altavoz: quitar su eco de los micrófonos</translation>
    </message>
    <message>
        <source>As the microphone hears it</source>
        <translation>Tal como lo oye el micrófono</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>Menos ruido</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>Volumen uniforme</translation>
    </message>
    <message>
        <source>Less noise and even loudness</source>
        <translation>Menos ruido y volumen uniforme</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone at the mouth</source>
        <translation>Menos ruido, por el servicio: micrófono junto a la boca</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone on the table</source>
        <translation>Menos ruido, por el servicio: micrófono sobre la mesa</translation>
    </message>
    <message>
        <source>Less noise, by the service: this machine&apos;s interpreter cannot</source>
        <translation>Menos ruido, por el servicio: el intérprete de este equipo no puede</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%2 found</source>
        <translation>%2 encontrados</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>Buscar en ambas columnas</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Close now</source>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Do not wait: what is still coming will be missing</source>
        <translation>No esperar: faltará lo que aún está por llegar</translation>
    </message>
    <message>
        <source>Waits at most %1</source>
        <translation>Espera como máximo %1</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 ha terminado</translation>
    </message>
    <message>
        <source>Finishing %1…</source>
        <translation>Terminando %1…</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The settings cannot be read; the usual ones are used.</source>
        <translation>No se pueden leer los ajustes; se usan los habituales.</translation>
    </message>
    <message>
        <source>The settings file was damaged; the usual settings are used.</source>
        <translation>El archivo de ajustes estaba dañado; se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>Some settings could not be used; the usual ones stand in for them.</source>
        <translation>Algunos ajustes no se pudieron usar; los habituales ocupan su lugar.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>El archivo anterior se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language heard</source>
        <translation>Idioma que se oye</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>speaks (detected) → %1 hears</source>
        <translation>habla (idioma detectado) → %1 oye</translation>
    </message>
    <message>
        <source>%1 speaks (detected) → translated into</source>
        <translation>%1 habla (detectado) → se traduce al</translation>
    </message>
    <message>
        <source>→ %1 hears</source>
        <translation>→ %1 oye</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Language that %1 hears</source>
        <translation>Idioma que oye %1</translation>
    </message>
    <message>
        <source>Microphone of %1</source>
        <translation>Micrófono de %1</translation>
    </message>
    <message>
        <source>Level of %1&apos;s microphone</source>
        <translation>Nivel del micrófono de %1</translation>
    </message>
    <message>
        <source>Headset of %1</source>
        <translation>Auriculares de %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>Elija un micrófono</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>Un archivo de sonido…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Solo texto</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>%1 hears by: %2</source>
        <translation>%1 oye por: %2</translation>
    </message>
    <message>
        <source>Let this be heard elsewhere too</source>
        <translation>Que esto se oiga también en otro sitio</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>En ningún otro sitio</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Live translation</source>
        <translation>Traducción en directo</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Set up a meeting</source>
        <translation>Preparar una reunión</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear the meeting.</source>
        <translation>Para usted elija su propio micrófono y unos auriculares: con un altavoz, su micrófono oiría la reunión.</translation>
    </message>
    <message>
        <source>Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath “Programs that play sound”. You go on hearing it.</source>
        <translation>Entre en la reunión para que se oiga. Elija su programa como micrófono de %1, bajo «Programas que suenan». Usted la seguirá oyendo.</translation>
    </message>
    <message>
        <source>As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.</source>
        <translation>Como auriculares de %1 elija «Dragoman → %2», el micrófono en la reunión.</translation>
    </message>
    <message>
        <source>Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when the conversation ends.</source>
        <translation>Pulse Iniciar. Después elija «Dragoman → %2» como micrófono en el programa de la reunión. Desaparece cuando acaba la conversación.</translation>
    </message>
    <message>
        <source>Install two virtual cables, one for each way, from their makers (%1), and start this program again.</source>
        <translation>Instale dos cables virtuales, uno por sentido, de sus fabricantes (%1), y reinicie este programa.</translation>
    </message>
    <message>
        <source>In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.</source>
        <translation>En el programa de la reunión elija «%1» como micrófono y «%2» como altavoz.</translation>
    </message>
    <message>
        <source>Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.</source>
        <translation>Aquí elija «%3» como auriculares de %1 y «%2» como micrófono de %1.</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset, press Start, and speak.</source>
        <translation>Para usted elija su propio micrófono y unos auriculares, pulse Iniciar y hable.</translation>
    </message>
    <message>
        <source>No virtual cable was found on this machine yet.</source>
        <translation>Aún no se ha encontrado ningún cable virtual en este equipo.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. One more is needed.</source>
        <translation>Encontrado en este equipo: %1. Hace falta otro más.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. The first step is done.</source>
        <translation>Encontrado en este equipo: %1. El primer paso está hecho.</translation>
    </message>
    <message>
        <source>%1 is in a meeting on this computer: four steps.</source>
        <translation>%1 está en una reunión en este equipo: cuatro pasos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Conversación</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Hablantes</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Hablante %1</translation>
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
            <numerusform>↓ %n nueva</numerusform>
            <numerusform>↓ %n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Latest</source>
        <translation>↓ Lo último</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Dragoman overlay</source>
        <translation>Ventana superpuesta de Dragoman</translation>
    </message>
    <message>
        <source>Show one speaker or all</source>
        <translation>Mostrar un hablante o todos</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>Cerrar la ventana superpuesta</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no conectado)</translation>
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
        <translation>Programas que suenan</translation>
    </message>
    <message>
        <source>All that an output plays</source>
        <translation>Todo lo que suena en una salida</translation>
    </message>
    <message>
        <source>Microphone in a meeting</source>
        <translation>Micrófono en una reunión</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Say something</source>
        <translation>Diga algo</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>Reproducir un sonido de prueba</translation>
    </message>
    <message>
        <source>No microphone is chosen</source>
        <translation>No se ha elegido ningún micrófono</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No headset is chosen</source>
        <translation>No se han elegido auriculares</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Auriculares</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>This is everything that the report will hold</source>
        <translation>Esto es todo lo que contendrá el informe</translation>
    </message>
    <message>
        <source>Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, no names and no keys. It is saved as a file; nothing is sent.</source>
        <translation>Versiones, ajustes, tipos de dispositivos y qué ocurrió y cuándo. Nada de lo que se dijo, ni sonido, ni nombres, ni claves. Se guarda como archivo; no se envía nada.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>No translation here</source>
        <translation>Aquí no hay traducción</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unless you export it, it is gone with the next start, or when Dragoman closes.</source>
        <translation>Si no lo exporta, se perderá con el próximo inicio o al cerrar Dragoman.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar el texto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Keep the text?</source>
        <translation>¿Conservar el texto?</translation>
    </message>
    <message>
        <source>The text of this conversation has not been saved.</source>
        <translation>El texto de esta conversación no se ha guardado.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>No conservarlo</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>Exportar el texto…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>Los cambios se aplican al instante.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Idioma de la ventana</translation>
    </message>
    <message>
        <source>&amp;Size of the translation</source>
        <translation>Tamaño de la tradu&amp;cción</translation>
    </message>
    <message>
        <source>Size in the &amp;overlay</source>
        <translation>Tamaño en la &amp;superpuesta</translation>
    </message>
    <message>
        <source>Size for the a&amp;udience</source>
        <translation>Tamaño para el &amp;público</translation>
    </message>
    <message>
        <source>&amp;Announce finished lines to a screen reader</source>
        <translation>&amp;Anunciar las líneas terminadas al lector de pantalla</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray while live</source>
        <translation>&amp;Mostrar un icono en la bandeja durante la conversación</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>While a conversation is live, the profile stays as it is.</source>
        <translation>Mientras hay una conversación en curso, no se puede cambiar de perfil.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nombre de %1</translation>
    </message>
    <message>
        <source>%1 hears</source>
        <translation>%1 oye</translation>
    </message>
    <message>
        <source>On this machine, without an account</source>
        <translation>En este equipo, sin cuenta</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>En una dirección</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Intérprete</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>An address begins with ws:// or wss:// and holds no password.</source>
        <translation>Una dirección empieza por ws:// o wss:// y no contiene contraseñas.</translation>
    </message>
    <message>
        <source>The key is taken from OPENAI_API_KEY in the environment and never stored.</source>
        <translation>La clave se toma de la variable de entorno OPENAI_API_KEY y nunca se guarda.</translation>
    </message>
    <message>
        <source>A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.</source>
        <translation>Si hace falta una clave, se toma de la variable de entorno DRAGOMAN_TOKEN y nunca se guarda.</translation>
    </message>
    <message>
        <source>Show what was &amp;said beneath the translation</source>
        <translation>Mostrar lo que &amp;se dijo debajo de la traducción</translation>
    </message>
    <message>
        <source>&amp;Model of the source text</source>
        <translation>&amp;Modelo del texto original</translation>
    </message>
    <message>
        <source>Another interpreter is used from the next start on.</source>
        <translation>Otro intérprete se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Wait for the last words at most</source>
        <translation>&amp;Esperar las últimas palabras como máximo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Eliminar este perfil</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Two notes are being played. Who hears them?</source>
        <translation>Suenan dos notas. ¿Quién las oye?</translation>
    </message>
    <message>
        <source>Speak now, for three seconds; then you hear yourself.</source>
        <translation>Hable ahora durante tres segundos; después se oirá.</translation>
    </message>
    <message>
        <source>Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one.</source>
        <translation>No se oyó nada con «%1». Busque un interruptor en él o en su cable, o elija otro.</translation>
    </message>
    <message>
        <source>This headset cannot be used. Choose another one.</source>
        <translation>Estos auriculares no se pueden usar. Elija otros.</translation>
    </message>
    <message>
        <source>“%1” is silent. Say something, or look for a switch on it.</source>
        <translation>«%1» está en silencio. Diga algo o busque un interruptor en él.</translation>
    </message>
    <message>
        <source>Too quiet. Move it closer, or turn it up.</source>
        <translation>Demasiado bajo. Acérquelo o súbalo.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Too loud. Move it away, or turn it down.</source>
        <translation>Demasiado alto. Aléjelo o bájelo.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, sits in that place.</source>
        <translation>Hable como lo hará en la conversación. Cada par de auriculares tiene su propio sonido: quien lo oye está en ese lugar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Sound file for %1</source>
        <translation>Archivo de sonido para %1</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>The interpreter is getting ready…</source>
        <translation>El intérprete se está preparando…</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>No se dijo nada.</translation>
    </message>
    <message>
        <source>The words appear here as they are spoken.</source>
        <translation>Las palabras aparecen aquí a medida que se dicen.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Conversation of %1</source>
        <translation>Conversación del %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>The text could not be written there. Choose another place.</source>
        <translation>No se pudo escribir el texto ahí. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Elapsed time</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Intérprete: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Copy turn</source>
        <translation>Copiar la intervención</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Dragoman: live speech translation for two people at one table. MIT licence.</source>
        <translation>Dragoman: interpretación en directo para dos personas en una mesa. Licencia MIT.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Acerca de Dragoman</translation>
    </message>
</context>
</TS>
