<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Start or stop</source>
        <translation>بدء أو إيقاف</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>الإغلاق الآن</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>تجربة محادثة نموذجية</translation>
    </message>
    <message>
        <source>Listen along to one speaker</source>
        <translation>الاستماع إلى متحدث واحد</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>إزالة اللغة</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>اختبار الصوت…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>إعداد اجتماع…</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>وضع علامة على هذه اللحظة</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>تصدير النص…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Mute A</source>
        <translation>كتم A</translation>
    </message>
    <message>
        <source>Mute B</source>
        <translation>كتم B</translation>
    </message>
    <message>
        <source>Cough A (hold)</source>
        <translation>سعال A (مع الاستمرار في الضغط)</translation>
    </message>
    <message>
        <source>Cough B (hold)</source>
        <translation>سعال B (مع الاستمرار في الضغط)</translation>
    </message>
    <message>
        <source>Everybody may speak</source>
        <translation>يتكلّم الجميع</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>اضغط لتتكلّم</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>واحد تلو الآخر</translation>
    </message>
    <message>
        <source>Talk A (hold)</source>
        <translation>تكلّم A (استمر بالضغط)</translation>
    </message>
    <message>
        <source>Talk B (hold)</source>
        <translation>تكلّم B (استمر بالضغط)</translation>
    </message>
    <message>
        <source>Pass the floor</source>
        <translation>إعطاء الكلمة للآخر</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>تبديل اللغتين</translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation>الانتقال إلى A</translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation>الانتقال إلى B</translation>
    </message>
    <message>
        <source>Copy the turn</source>
        <translation>نسخ المداخلة</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>الانتقال إلى أحدث سطر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>نافذة عائمة</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>نافذة الجمهور</translation>
    </message>
    <message>
        <source>Turn the audience window upside down</source>
        <translation>قلب نافذة الجمهور رأسًا على عقب</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>حول Dragoman</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>اختيار جهاز</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>اختيار لغة</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Nothing was started, and nothing was sent.</source>
        <translation>لم يبدأ شيء ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Dragoman goes on, and hears with it again as soon as it is back.</source>
        <translation>يواصل Dragoman عمله، ويستخدمه من جديد فور عودته.</translation>
    </message>
    <message>
        <source>Dragoman keeps what is to be heard here for a while, and says it when the headset is back.</source>
        <translation>يحتفظ Dragoman لفترة بما ينبغي سماعه هنا، وينطقه عند عودة السماعة.</translation>
    </message>
    <message>
        <source>Dragoman goes on with the one before.</source>
        <translation>يواصل Dragoman العمل بالجهاز السابق.</translation>
    </message>
    <message>
        <source>The connection to the interpreter was lost.</source>
        <translation>انقطع الاتصال بالمترجم.</translation>
    </message>
    <message>
        <source>Check the network, or use the interpreter on this machine.</source>
        <translation>تحقق من الشبكة، أو استخدم المترجم الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The interpreter cannot be reached.</source>
        <translation>تعذر الوصول إلى المترجم.</translation>
    </message>
    <message>
        <source>Check the network and the address, or use the interpreter on this machine.</source>
        <translation>تحقق من الشبكة والعنوان، أو استخدم المترجم الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The service ended its session.</source>
        <translation>أنهت الخدمة جلستها.</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless it happens again and again.</source>
        <translation>لا يلزم فعل شيء، إلا إذا تكرر ذلك مرارًا.</translation>
    </message>
    <message>
        <source>The service has too much to do, or this account asks too much of it.</source>
        <translation>الخدمة مثقلة، أو أن هذا الحساب تجاوز حدّه.</translation>
    </message>
    <message>
        <source>Wait a little and try again, or check the account.</source>
        <translation>انتظر قليلًا ثم أعد المحاولة، أو تحقق من الحساب.</translation>
    </message>
    <message>
        <source>The interpreter had a fault; some words may be missing.</source>
        <translation>حدث خلل في المترجم؛ قد تكون بعض الكلمات ناقصة.</translation>
    </message>
    <message>
        <source>Say it again. If this goes on, stop and start again.</source>
        <translation>أعد ما قلته. إن استمر ذلك فأوقف ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The interpreter was away for so long, or failed so often, that a part of what was said is lost.</source>
        <translation>غاب المترجم طويلًا أو تعطّل مرات كثيرة ففُقد جزء مما قيل.</translation>
    </message>
    <message>
        <source>Say it again.</source>
        <translation>أعد ما قلته.</translation>
    </message>
    <message>
        <source>The last words could not be played in time.</source>
        <translation>تعذر تشغيل الكلمات الأخيرة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Read them in the transcript.</source>
        <translation>اقرأها في النص المدوَّن.</translation>
    </message>
    <message>
        <source>The interpreter on this machine stopped working.</source>
        <translation>توقف المترجم الموجود على هذا الجهاز عن العمل.</translation>
    </message>
    <message>
        <source>If this happens again, close other programs or run the setup again.</source>
        <translation>إذا تكرر ذلك فأغلق البرامج الأخرى أو أعد الإعداد.</translation>
    </message>
    <message>
        <source>A part of the interpreter is missing or damaged.</source>
        <translation>جزء من المترجم مفقود أو تالف.</translation>
    </message>
    <message>
        <source>Run the setup again, or choose another interpreter in the settings.</source>
        <translation>أعد الإعداد، أو اختر مترجمًا آخر من الإعدادات.</translation>
    </message>
    <message>
        <source>Choose another language for this side, or another interpreter in the settings.</source>
        <translation>اختر لغة أخرى لهذا الجانب، أو مترجمًا آخر من الإعدادات.</translation>
    </message>
    <message>
        <source>A file could not be read or written to its end.</source>
        <translation>تعذرت قراءة ملف أو كتابته حتى نهايته.</translation>
    </message>
    <message>
        <source>See whether it is still there, and whether the disk is full.</source>
        <translation>تأكد من أنه ما زال موجودًا ومن أن القرص غير ممتلئ.</translation>
    </message>
    <message>
        <source>The conversation could not begin.</source>
        <translation>تعذر بدء المحادثة.</translation>
    </message>
    <message>
        <source>Look at the message of the other side and at the settings, then try again.</source>
        <translation>راجع رسالة الجانب الآخر والإعدادات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Dragoman made a mistake of its own.</source>
        <translation>حدث خطأ داخلي في Dragoman.</translation>
    </message>
    <message>
        <source>Try again, and please report the problem.</source>
        <translation>أعد المحاولة، وأبلغ عن المشكلة من فضلك.</translation>
    </message>
    <message>
        <source>The interpreter cannot translate between these languages.</source>
        <translation>لا يستطيع المترجم الترجمة بين هاتين اللغتين.</translation>
    </message>
    <message>
        <source>The microphone of this side is gone.</source>
        <translation>لم يعد ميكروفون هذا الجانب موجودًا.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>أعد توصيله أو اختر غيره.</translation>
    </message>
    <message>
        <source>The program “%1” plays no sound any more.</source>
        <translation>لم يعد البرنامج «%1» يشغّل صوتًا.</translation>
    </message>
    <message>
        <source>Let it play again, or choose something else.</source>
        <translation>دعه يشغّل صوتًا من جديد، أو اختر شيئًا آخر.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>لا يمكن استخدام الميكروفون «%1».</translation>
    </message>
    <message>
        <source>Choose another one, or plug it in again.</source>
        <translation>اختر جهازًا آخر، أو أعد توصيله.</translation>
    </message>
    <message>
        <source>The microphone that was chosen cannot be used.</source>
        <translation>لا يمكن استخدام الميكروفون المختار.</translation>
    </message>
    <message>
        <source>The sound file of this side cannot be used.</source>
        <translation>لا يمكن استخدام الملف الصوتي لهذا الجانب.</translation>
    </message>
    <message>
        <source>Choose a microphone, or drop another file on this side.</source>
        <translation>اختر ميكروفونًا، أو أفلت ملفًا آخر على هذا الجانب.</translation>
    </message>
    <message>
        <source>The microphone “%1” delivers nothing at all.</source>
        <translation>الميكروفون «%1» لا يرسل أي صوت.</translation>
    </message>
    <message>
        <source>Look for a switch on it or on its cable, or choose another one.</source>
        <translation>ابحث عن مفتاح عليه أو على كبله، أو اختر ميكروفونًا آخر.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears what is played to somebody.</source>
        <translation>الميكروفون «%1» يسمع ما يُشغَّل لأحدهم.</translation>
    </message>
    <message>
        <source>Let Dragoman take the echo out, or use a headset: else it is translated again.</source>
        <translation>دع Dragoman يزيل الصدى أو استخدم سماعة رأس، وإلا فسيُترجم مرة أخرى.</translation>
    </message>
    <message>
        <source>The headset that was chosen cannot be used.</source>
        <translation>لا يمكن استخدام السماعة المختارة.</translation>
    </message>
    <message>
        <source>The headset “%1” cannot be used.</source>
        <translation>لا يمكن استخدام السماعة «%1».</translation>
    </message>
    <message>
        <source>Take the echo out</source>
        <translation>إزالة الصدى</translation>
    </message>
    <message>
        <source>The microphone “%1” still hears a loudspeaker, although its echo is taken out.</source>
        <translation>لا يزال الميكروفون «%1» يسمع مكبّر صوت رغم إزالة صداه.</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or move it away from the microphone, or use a headset.</source>
        <translation>اخفض صوت المكبّر أو أبعده عن الميكروفون أو استخدم سماعة رأس.</translation>
    </message>
    <message>
        <source>Echo and noise cannot be taken out of a microphone on this machine.</source>
        <translation>لا يمكن إزالة الصدى والضجيج من الميكروفون على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Use headsets; the microphone is heard as it is.</source>
        <translation>استخدم سماعات رأس؛ يُسمع الميكروفون كما هو.</translation>
    </message>
    <message>
        <source>The other device that this should be heard with cannot be used.</source>
        <translation>لا يمكن استخدام الجهاز الآخر الذي يُفترض أن يُسمع هذا عبره.</translation>
    </message>
    <message>
        <source>Choose another one. Whoever listens here is heard and hears as before.</source>
        <translation>اختر جهازًا آخر. من يستمع هنا يسمع ويُسمع كما كان.</translation>
    </message>
    <message>
        <source>The microphone “%1” hears the other speaker too.</source>
        <translation>الميكروفون «%1» يسمع المتحدث الآخر أيضًا.</translation>
    </message>
    <message>
        <source>Move the microphones apart or closer to the mouth, or speak one at a time.</source>
        <translation>باعدوا بين الميكروفونات أو قرّبوها من الفم، أو تكلّموا واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>The headset of this side is gone.</source>
        <translation>لم تعد سماعة هذا الجانب موجودة.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one. The text goes on.</source>
        <translation>أعد توصيلها أو اختر غيرها. النص مستمر.</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>لم تقبل الخدمة المفتاح.</translation>
    </message>
    <message>
        <source>Check the key and the account that it belongs to.</source>
        <translation>تحقق من المفتاح ومن الحساب الذي ينتمي إليه.</translation>
    </message>
    <message>
        <source>The account at the service has nothing left to spend.</source>
        <translation>نفد رصيد الحساب لدى الخدمة.</translation>
    </message>
    <message>
        <source>Check the account, or use the interpreter on this machine.</source>
        <translation>تحقق من الحساب، أو استخدم المترجم الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The service at this address did not answer as an interpreter does.</source>
        <translation>لم تُجب الخدمة الموجودة على هذا العنوان كما يجيب مترجم.</translation>
    </message>
    <message>
        <source>Check the address in the settings, or use the interpreter on this machine.</source>
        <translation>تحقق من العنوان في الإعدادات، أو استخدم المترجم الموجود على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The proxy that this machine names cannot be used for the service.</source>
        <translation>لا يصلح الوكيل المحدد على هذا الجهاز للوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.</source>
        <translation>حدد وكيل HTTP، أو لا تستخدم وكيلًا لهذه الخدمة، ثم افتح Dragoman من جديد. أو استخدم مترجمًا آخر.</translation>
    </message>
    <message>
        <source>The interpreter did not finish in time: the last words may be missing.</source>
        <translation>لم يُنهِ المترجم عمله في الوقت المحدد: قد تكون الكلمات الأخيرة ناقصة.</translation>
    </message>
    <message>
        <source>What arrived is in the transcript. You can give it more time in the settings.</source>
        <translation>ما وصل موجود في النص. يمكنك منحه وقتًا أطول من الإعدادات.</translation>
    </message>
    <message>
        <source>Something went wrong on this side.</source>
        <translation>حدث خطأ ما في هذا الجانب.</translation>
    </message>
    <message>
        <source>If it does not come back, stop and start again, or report the problem.</source>
        <translation>إن لم يعد إلى العمل فأوقف ثم ابدأ من جديد، أو أبلغ عن المشكلة.</translation>
    </message>
    <message>
        <source>Dragoman is connecting.</source>
        <translation>يتصل Dragoman الآن.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting.</source>
        <translation>يواصل Dragoman الترجمة.</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting, later than usual.</source>
        <translation>يواصل Dragoman الترجمة بتأخر أكبر من المعتاد.</translation>
    </message>
    <message>
        <source>Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no translation yet.</source>
        <translation>يعيد Dragoman الاتصال ويحتفظ بما يُقال في هذه الأثناء، ويرسل الكلمات الأخيرة من جديد إن لم تكن قد تُرجمت بعد.</translation>
    </message>
    <message>
        <source>Dragoman is finishing what was said.</source>
        <translation>يُكمل Dragoman ما قيل.</translation>
    </message>
    <message>
        <source>This side is closed.</source>
        <translation>هذا الجانب مغلق.</translation>
    </message>
    <message>
        <source>Dragoman has stopped this side; the text so far is kept.</source>
        <translation>أوقف Dragoman هذا الجانب؛ النص حتى الآن محفوظ.</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>تعذر حفظ التقرير هناك. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>حُفظ التقرير: %1</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Dragoman for the audience</source>
        <translation>Dragoman للجمهور</translation>
    </message>
    <message>
        <source>Show the next language</source>
        <translation>عرض اللغة التالية</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>قلب رأسًا على عقب</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Close the audience window</source>
        <translation>إغلاق نافذة الجمهور</translation>
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
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>well</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>قيد الفحص</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>تجربة محادثة نموذجية</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>اختبار الصوت…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>إعداد اجتماع…</translation>
    </message>
    <message>
        <source>Everything is ready. Press Start and speak.</source>
        <translation>كل شيء جاهز. اضغط «بدء» وتحدث.</translation>
    </message>
    <message>
        <source>Still to do: %1</source>
        <translation>ما زال مطلوبًا: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>ليس بعد: %1</translation>
    </message>
    <message>
        <source>Hear two recorded people being interpreted: no account, no microphone.</source>
        <translation>استمع إلى ترجمة شخصين مسجلين: بلا حساب وبلا ميكروفون.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>سماعة الرأس</translation>
    </message>
    <message>
        <source>Permission to listen</source>
        <translation>إذن استخدام الميكروفون</translation>
    </message>
    <message>
        <source>Separate devices</source>
        <translation>أجهزة منفصلة</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>لا حلقة صوتية</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>جودة الصوت</translation>
    </message>
    <message>
        <source>Ready; nothing has to be set up.</source>
        <translation>جاهز؛ لا حاجة إلى أي إعداد.</translation>
    </message>
    <message>
        <source>Can be spoken here.</source>
        <translation>يتكلمها المترجم.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>موصول.</translation>
    </message>
    <message>
        <source>Dragoman may use the chosen microphones.</source>
        <translation>يمكن لـ Dragoman استخدام الميكروفونات المختارة.</translation>
    </message>
    <message>
        <source>Nobody hears or speaks through somebody else&apos;s device.</source>
        <translation>لا أحد يسمع أو يتكلم عبر جهاز شخص آخر.</translation>
    </message>
    <message>
        <source>No microphone carries what a headset plays.</source>
        <translation>لا ينقل أي ميكروفون ما تشغّله سماعة.</translation>
    </message>
    <message>
        <source>Full quality.</source>
        <translation>جودة كاملة.</translation>
    </message>
    <message>
        <source>A part, an address or a key is missing. Look into the settings.</source>
        <translation>ينقص جزء أو عنوان أو مفتاح. راجع الإعدادات.</translation>
    </message>
    <message>
        <source>The interpreter on this machine cannot speak it. Choose another.</source>
        <translation>لا يتكلمها المترجم الموجود على هذا الجهاز. اختر غيرها.</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>لم يُختر أي ميكروفون بعد.</translation>
    </message>
    <message>
        <source>%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.</source>
        <translation>تنخفض جودة %1 إلى جودة الهاتف ما دام ميكروفونه مفتوحًا. استخدم ميكروفونًا آخر، واستمع به فقط.</translation>
    </message>
    <message>
        <source>%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.</source>
        <translation>‏%1 بجودة الهاتف. أغلق البرنامج الذي يستخدم ميكروفونه، أو اختر وضعه المخصص للموسيقى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>The chosen one is not plugged in.</source>
        <translation>الجهاز المختار غير موصول.</translation>
    </message>
    <message>
        <source>The chosen program plays no sound now. Let it play.</source>
        <translation>البرنامج المختار لا يشغّل صوتًا الآن. دعه يشغّل صوتًا.</translation>
    </message>
    <message>
        <source>No virtual microphone can be made here. A virtual cable can do it.</source>
        <translation>لا يمكن إنشاء ميكروفون افتراضي هنا. الكابل الافتراضي يستطيع ذلك.</translation>
    </message>
    <message>
        <source>All that this program plays is interpreted.</source>
        <translation>يُترجَم كل ما يشغّله هذا البرنامج.</translation>
    </message>
    <message>
        <source>All that this output plays is interpreted.</source>
        <translation>يُترجَم كل ما يخرج من هذا المخرج.</translation>
    </message>
    <message>
        <source>Press Start, then choose “Dragoman → %1” as the microphone in the meeting program.</source>
        <translation>اضغط «ابدأ»، ثم اختر «Dragoman → %1» ميكروفونًا في برنامج الاجتماع.</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>أرني كيف</translation>
    </message>
    <message>
        <source>There is none to choose. Plug one in.</source>
        <translation>لا يوجد ما يمكن اختياره. وصّل واحدًا.</translation>
    </message>
    <message>
        <source>None: the translation will be read, not heard.</source>
        <translation>لم تُختر سماعة: ستُقرأ الترجمة ولن تُسمع.</translation>
    </message>
    <message>
        <source>A microphone cannot be opened: the system does not allow it, or another program holds it.</source>
        <translation>لا يمكن فتح ميكروفون: إما أن النظام لا يسمح بذلك أو أن برنامجًا آخر يستخدمه.</translation>
    </message>
    <message>
        <source>Two people share one device, and their words would be mixed.</source>
        <translation>شخصان يتشاركان جهازًا واحدًا، وستختلط كلماتهما.</translation>
    </message>
    <message>
        <source>A microphone carries what a headset plays: translations would be translated again.</source>
        <translation>ينقل ميكروفون ما تشغّله سماعة: ستُترجم الترجمات مرة أخرى.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>اختر نيابة عني</translation>
    </message>
</context>
<context>
    <name>CleaningButton</name>
    <message>
        <source>Microphone of %1: %2</source>
        <translation>ميكروفون %1: %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n سطر جديد</numerusform>
            <numerusform>سطر جديد (%n)</numerusform>
            <numerusform>سطران جديدان (%n)</numerusform>
            <numerusform>%n أسطر جديدة</numerusform>
            <numerusform>%n سطرًا جديدًا</numerusform>
            <numerusform>%n سطر جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Muted</source>
        <translation>مكتوم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>Silent…</source>
        <translation>صامت…</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>سعال</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>كتم %1</translation>
    </message>
    <message>
        <source>Cough: %1 is not heard while this is held</source>
        <translation>سعال: لا يُسمع %1 ما دام الزر مضغوطًا</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>اضغط وتكلّم</translation>
    </message>
    <message>
        <source>Talking…</source>
        <translation>يتكلّم…</translation>
    </message>
    <message>
        <source>%1 is heard while this is held</source>
        <translation>يُسمع %1 ما دام هذا مضغوطًا</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>خذ الكلمة</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>صاحب الكلمة</translation>
    </message>
    <message>
        <source>Let %1 speak, and nobody else</source>
        <translation>ليتكلّم %1 وحده</translation>
    </message>
    <message>
        <source>Original or translation for %1</source>
        <translation>الأصل أو الترجمة لـ %1</translation>
    </message>
    <message>
        <source>Volume for %1</source>
        <translation>مستوى الصوت لـ %1</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الترجمة</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Headset</source>
        <translation>سماعة رأس</translation>
    </message>
    <message>
        <source>Loudspeaker: take its echo out of the microphones</source>
        <translation>مكبّر صوت: إزالة صداه من الميكروفونات</translation>
    </message>
    <message>
        <source>As the microphone hears it</source>
        <translation>كما يسمعه الميكروفون</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>ضجيج أقل</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>مستوى صوت متساوٍ</translation>
    </message>
    <message>
        <source>Less noise and even loudness</source>
        <translation>ضجيج أقل ومستوى صوت متساوٍ</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone at the mouth</source>
        <translation>ضجيج أقل، من الخدمة: ميكروفون عند الفم</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone on the table</source>
        <translation>ضجيج أقل، من الخدمة: ميكروفون على الطاولة</translation>
    </message>
    <message>
        <source>Less noise, by the service: this machine&apos;s interpreter cannot</source>
        <translation>ضوضاء أقل بواسطة الخدمة: المترجم على هذا الجهاز لا يستطيع ذلك</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%2 found</source>
        <translation>عُثر على %2</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>البحث في العمودين</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Close now</source>
        <translation>الإغلاق الآن</translation>
    </message>
    <message>
        <source>Do not wait: what is still coming will be missing</source>
        <translation>عدم الانتظار: سيُفقد ما لم يصل بعد</translation>
    </message>
    <message>
        <source>Waits at most %1</source>
        <translation>ينتظر %1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Finishing %1…</source>
        <translation>جارٍ إنهاء %1…</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The settings cannot be read; the usual ones are used.</source>
        <translation>تعذرت قراءة الإعدادات؛ تُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The settings file was damaged; the usual settings are used.</source>
        <translation>كان ملف الإعدادات تالفًا؛ تُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>Some settings could not be used; the usual ones stand in for them.</source>
        <translation>تعذر استخدام بعض الإعدادات؛ حلّت محلها الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>احتُفظ بالملف القديم باسم %1.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language heard</source>
        <translation>اللغة المسموعة</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>سماعة الرأس</translation>
    </message>
    <message>
        <source>speaks (detected) → %1 hears</source>
        <translation>يتكلم (لغة مكتشفة) ← يسمع %1</translation>
    </message>
    <message>
        <source>%1 speaks (detected) → translated into</source>
        <translation>%1 يتحدث (تُكتشف اللغة) ← يُترجم إلى</translation>
    </message>
    <message>
        <source>→ %1 hears</source>
        <translation>← يسمع %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Language that %1 hears</source>
        <translation>اللغة التي يسمعها %1</translation>
    </message>
    <message>
        <source>Microphone of %1</source>
        <translation>ميكروفون %1</translation>
    </message>
    <message>
        <source>Level of %1&apos;s microphone</source>
        <translation>مستوى ميكروفون %1</translation>
    </message>
    <message>
        <source>Headset of %1</source>
        <translation>سماعة %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ملف: %1</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>اختر ميكروفونًا</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>ملف صوتي…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>نص فقط</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>%1 hears by: %2</source>
        <translation>%1 يسمع عبر: %2</translation>
    </message>
    <message>
        <source>Let this be heard elsewhere too</source>
        <translation>إسماع هذا في مكان آخر أيضًا</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>لا مكان آخر</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Live translation</source>
        <translation>ترجمة مباشرة</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Set up a meeting</source>
        <translation>إعداد اجتماع</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear the meeting.</source>
        <translation>اختر لنفسك ميكروفونك وسماعة رأس: فمع مكبر الصوت يسمع ميكروفونك الاجتماع.</translation>
    </message>
    <message>
        <source>Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath “Programs that play sound”. You go on hearing it.</source>
        <translation>انضم إلى الاجتماع حتى يُسمع. اختر برنامجه ميكروفونًا لـ %1 تحت «برامج تشغّل صوتًا». ستظل تسمعه.</translation>
    </message>
    <message>
        <source>As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.</source>
        <translation>اختر «Dragoman → %2»، الميكروفون في الاجتماع، سماعةً لـ %1.</translation>
    </message>
    <message>
        <source>Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when the conversation ends.</source>
        <translation>اضغط «ابدأ». ثم اختر «Dragoman → %2» ميكروفونًا في برنامج الاجتماع. يختفي عند انتهاء المحادثة.</translation>
    </message>
    <message>
        <source>Install two virtual cables, one for each way, from their makers (%1), and start this program again.</source>
        <translation>ثبّت كابلين افتراضيين، واحدًا لكل اتجاه، من صانعيهما (%1)، ثم أعد تشغيل هذا البرنامج.</translation>
    </message>
    <message>
        <source>In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.</source>
        <translation>في برنامج الاجتماع اختر «%1» ميكروفونًا و«%2» مكبرَ صوت.</translation>
    </message>
    <message>
        <source>Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.</source>
        <translation>هنا اختر «%3» سماعةً لـ %1 و«%2» ميكروفونًا لـ %1.</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset, press Start, and speak.</source>
        <translation>اختر لنفسك ميكروفونك وسماعة رأس، واضغط «ابدأ» وتكلم.</translation>
    </message>
    <message>
        <source>No virtual cable was found on this machine yet.</source>
        <translation>لم يُعثر بعد على كابل افتراضي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. One more is needed.</source>
        <translation>عُثر على هذا الجهاز: %1. يلزم واحد آخر.</translation>
    </message>
    <message>
        <source>Found on this machine: %1. The first step is done.</source>
        <translation>عُثر على هذا الجهاز: %1. الخطوة الأولى تمت.</translation>
    </message>
    <message>
        <source>%1 is in a meeting on this computer: four steps.</source>
        <translation>‏%1 في اجتماع على هذا الحاسوب: أربع خطوات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Conversation</source>
        <translation>المحا&amp;دثة</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>المت&amp;حدثون</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>مستوى الميكروفون</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>المتحدث %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n سطر جديد</numerusform>
            <numerusform>↓ سطر جديد (%n)</numerusform>
            <numerusform>↓ سطران جديدان (%n)</numerusform>
            <numerusform>↓ %n أسطر جديدة</numerusform>
            <numerusform>↓ %n سطرًا جديدًا</numerusform>
            <numerusform>↓ %n سطر جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Latest</source>
        <translation>↓ الأحدث</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Dragoman overlay</source>
        <translation>نافذة Dragoman العائمة</translation>
    </message>
    <message>
        <source>Show one speaker or all</source>
        <translation>عرض متحدث واحد أو الجميع</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>إغلاق النافذة العائمة</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1، القناة %2</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Programs that play sound</source>
        <translation>برامج تشغّل صوتًا</translation>
    </message>
    <message>
        <source>All that an output plays</source>
        <translation>كل ما يخرج من مخرج</translation>
    </message>
    <message>
        <source>Microphone in a meeting</source>
        <translation>ميكروفون في اجتماع</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Say something</source>
        <translation>قل شيئًا</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>تشغيل صوت تجريبي</translation>
    </message>
    <message>
        <source>No microphone is chosen</source>
        <translation>لم يُختر أي ميكروفون</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No headset is chosen</source>
        <translation>لم تُختر أي سماعة</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>سماعة الرأس</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>الملف ال&amp;شخصي</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>ملفات التقرير</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>محتوى الملف</translation>
    </message>
    <message>
        <source>This is everything that the report will hold</source>
        <translation>هذا كل ما سيحتويه التقرير</translation>
    </message>
    <message>
        <source>Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, no names and no keys. It is saved as a file; nothing is sent.</source>
        <translation>الإصدارات والإعدادات وأنواع الأجهزة وما حدث ومتى. لا شيء مما قيل، ولا صوت، ولا أسماء، ولا مفاتيح. يُحفظ في ملف ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>No translation here</source>
        <translation>لا ترجمة هنا</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unless you export it, it is gone with the next start, or when Dragoman closes.</source>
        <translation>إذا لم تصدّره فسيضيع عند البدء التالي أو عند إغلاق Dragoman.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>تصدير النص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Keep the text?</source>
        <translation>هل تريد الاحتفاظ بالنص؟</translation>
    </message>
    <message>
        <source>The text of this conversation has not been saved.</source>
        <translation>لم يُحفظ نص هذه المحادثة.</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>عدم الاحتفاظ به</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>تصدير النص…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>المتحدثان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;لغة النافذة</translation>
    </message>
    <message>
        <source>&amp;Size of the translation</source>
        <translation>&amp;حجم الترجمة</translation>
    </message>
    <message>
        <source>Size in the &amp;overlay</source>
        <translation>الحجم في النافذة ال&amp;عائمة</translation>
    </message>
    <message>
        <source>Size for the a&amp;udience</source>
        <translation>الحجم لل&amp;جمهور</translation>
    </message>
    <message>
        <source>&amp;Announce finished lines to a screen reader</source>
        <translation>إعلان الأس&amp;طر المكتملة لقارئ الشاشة</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray while live</source>
        <translation>إظهار أي&amp;قونة في علبة النظام أثناء المحادثة</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الملف ال&amp;شخصي</translation>
    </message>
    <message>
        <source>While a conversation is live, the profile stays as it is.</source>
        <translation>لا يمكن تغيير الملف الشخصي أثناء المحادثة.</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>ا&amp;سم الملف الشخصي</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>اسم %1</translation>
    </message>
    <message>
        <source>%1 hears</source>
        <translation>يسمع %1</translation>
    </message>
    <message>
        <source>On this machine, without an account</source>
        <translation>على هذا الجهاز، بلا حساب</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>على عنوان</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>ال&amp;مترجم</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>An address begins with ws:// or wss:// and holds no password.</source>
        <translation>يبدأ العنوان بـ ws:// أو wss:// ولا يحتوي على كلمة مرور.</translation>
    </message>
    <message>
        <source>The key is taken from OPENAI_API_KEY in the environment and never stored.</source>
        <translation>يُؤخذ المفتاح من متغير البيئة OPENAI_API_KEY ولا يُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.</source>
        <translation>إذا لزم مفتاح فيؤخذ من متغير البيئة DRAGOMAN_TOKEN ولا يُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>Show what was &amp;said beneath the translation</source>
        <translation>إظهار ما &amp;قيل تحت الترجمة</translation>
    </message>
    <message>
        <source>&amp;Model of the source text</source>
        <translation>&amp;نموذج نص المصدر</translation>
    </message>
    <message>
        <source>Another interpreter is used from the next start on.</source>
        <translation>يُستخدم المترجم الآخر ابتداءً من البدء التالي.</translation>
    </message>
    <message>
        <source>&amp;Wait for the last words at most</source>
        <translation>أقصى انت&amp;ظار للكلمات الأخيرة</translation>
    </message>
    <message>
        <source> s</source>
        <translation> ث</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ملف شخصي جديد</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>حذف هذا الملف الشخصي</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Two notes are being played. Who hears them?</source>
        <translation>تُعزف نغمتان الآن. من يسمعهما؟</translation>
    </message>
    <message>
        <source>Speak now, for three seconds; then you hear yourself.</source>
        <translation>تكلّم الآن لثلاث ثوانٍ، ثم تسمع صوتك.</translation>
    </message>
    <message>
        <source>Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one.</source>
        <translation>لم يُسمع شيء عبر «%1». ابحث عن مفتاح عليه أو على سلكه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>This headset cannot be used. Choose another one.</source>
        <translation>لا يمكن استخدام هذه السماعة. اختر سماعة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is silent. Say something, or look for a switch on it.</source>
        <translation>«%1» صامت. قل شيئًا أو ابحث عن مفتاح عليه.</translation>
    </message>
    <message>
        <source>Too quiet. Move it closer, or turn it up.</source>
        <translation>منخفض جدًا. قرّبه أو ارفع مستواه.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيد.</translation>
    </message>
    <message>
        <source>Too loud. Move it away, or turn it down.</source>
        <translation>مرتفع جدًا. أبعده أو اخفض مستواه.</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Sound check</source>
        <translation>اختبار الصوت</translation>
    </message>
    <message>
        <source>Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, sits in that place.</source>
        <translation>تكلّم كما ستتكلّم في المحادثة. لكل سماعة صوت خاص بها: من يسمعه فهو الجالس في ذلك المكان.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Sound file for %1</source>
        <translation>ملف صوتي لـ %1</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>متأخر %1</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>جارٍ الإنهاء</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>The interpreter is getting ready…</source>
        <translation>المترجم يستعد…</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>لم يُقل شيء.</translation>
    </message>
    <message>
        <source>The words appear here as they are spoken.</source>
        <translation>تظهر الكلمات هنا فور نطقها.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Conversation of %1</source>
        <translation>محادثة %1</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>The text could not be written there. Choose another place.</source>
        <translation>تعذرت كتابة النص هناك. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Elapsed time</source>
        <translation>الوقت المنقضي</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>المترجم: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الساعة: %1</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>النص المدوَّن</translation>
    </message>
    <message>
        <source>Copy turn</source>
        <translation>نسخ المداخلة</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>وضع علامة على هذه اللحظة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Dragoman: live speech translation for two people at one table. MIT licence.</source>
        <translation>Dragoman: ترجمة فورية للكلام لشخصين على طاولة واحدة. رخصة MIT.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>حول Dragoman</translation>
    </message>
</context>
</TS>
