<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Start or stop</source>
        <translation>開始 / 停止</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>サンプル会話を試す</translation>
    </message>
    <message>
        <source>Listen along to one speaker</source>
        <translation>一人の話を聞く</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Take the language away</source>
        <translation>言語を外す</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>サウンドチェック…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>会議を設定…</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>この時点に印を付ける</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>テキストを書き出す…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Mute A</source>
        <translation>A をミュート</translation>
    </message>
    <message>
        <source>Mute B</source>
        <translation>B をミュート</translation>
    </message>
    <message>
        <source>Cough A (hold)</source>
        <translation>A の咳払い（押している間ミュート）</translation>
    </message>
    <message>
        <source>Cough B (hold)</source>
        <translation>B の咳払い（押している間ミュート）</translation>
    </message>
    <message>
        <source>Everybody may speak</source>
        <translation>誰でも話せる</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>押している間だけ話す</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一人ずつ話す</translation>
    </message>
    <message>
        <source>Talk A (hold)</source>
        <translation>A が話す（押している間）</translation>
    </message>
    <message>
        <source>Talk B (hold)</source>
        <translation>B が話す（押している間）</translation>
    </message>
    <message>
        <source>Pass the floor</source>
        <translation>発言権を渡す</translation>
    </message>
    <message>
        <source>Swap languages</source>
        <translation>言語を入れ替える</translation>
    </message>
    <message>
        <source>Go to A</source>
        <translation>A へ移動</translation>
    </message>
    <message>
        <source>Go to B</source>
        <translation>B へ移動</translation>
    </message>
    <message>
        <source>Copy the turn</source>
        <translation>発言をコピー</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Go to the newest line</source>
        <translation>最新の行へ移動</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Audience window</source>
        <translation>聴衆用ウィンドウ</translation>
    </message>
    <message>
        <source>Turn the audience window upside down</source>
        <translation>聴衆用ウィンドウを上下反転</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Dragoman について</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>機器を選ぶ</translation>
    </message>
    <message>
        <source>Choose a language</source>
        <translation>言語を選ぶ</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Nothing was started, and nothing was sent.</source>
        <translation>何も開始されず、何も送信されていません。</translation>
    </message>
    <message>
        <source>Dragoman goes on, and hears with it again as soon as it is back.</source>
        <translation>Dragoman は動き続け、マイクが戻りしだい再び使います。</translation>
    </message>
    <message>
        <source>Dragoman keeps what is to be heard here for a while, and says it when the headset is back.</source>
        <translation>Dragoman はここで流す音声をしばらく保持し、ヘッドセットが戻ったら再生します。</translation>
    </message>
    <message>
        <source>Dragoman goes on with the one before.</source>
        <translation>Dragoman はこれまでの機器を使い続けます。</translation>
    </message>
    <message>
        <source>The connection to the interpreter was lost.</source>
        <translation>通訳との接続が切れました。</translation>
    </message>
    <message>
        <source>Check the network, or use the interpreter on this machine.</source>
        <translation>ネットワークを確認するか、このコンピューターの通訳を使ってください。</translation>
    </message>
    <message>
        <source>The interpreter cannot be reached.</source>
        <translation>通訳に接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the address, or use the interpreter on this machine.</source>
        <translation>ネットワークとアドレスを確認するか、このコンピューターの通訳を使ってください。</translation>
    </message>
    <message>
        <source>The service ended its session.</source>
        <translation>サービスがセッションを終了しました。</translation>
    </message>
    <message>
        <source>Nothing has to be done, unless it happens again and again.</source>
        <translation>何度も繰り返さないかぎり、対応は不要です。</translation>
    </message>
    <message>
        <source>The service has too much to do, or this account asks too much of it.</source>
        <translation>サービスが混み合っているか、このアカウントの利用上限に達しています。</translation>
    </message>
    <message>
        <source>Wait a little and try again, or check the account.</source>
        <translation>少し待ってから再試行するか、アカウントを確認してください。</translation>
    </message>
    <message>
        <source>The interpreter had a fault; some words may be missing.</source>
        <translation>通訳で問題が起きました。一部の言葉が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Say it again. If this goes on, stop and start again.</source>
        <translation>もう一度話してください。続くときは、停止してからもう一度開始してください。</translation>
    </message>
    <message>
        <source>The interpreter was away for so long, or failed so often, that a part of what was said is lost.</source>
        <translation>通訳が長く不在だったか、何度も失敗したため、話した内容の一部が失われました。</translation>
    </message>
    <message>
        <source>Say it again.</source>
        <translation>もう一度話してください。</translation>
    </message>
    <message>
        <source>The last words could not be played in time.</source>
        <translation>最後の言葉を時間内に再生できませんでした。</translation>
    </message>
    <message>
        <source>Read them in the transcript.</source>
        <translation>記録で確認できます。</translation>
    </message>
    <message>
        <source>The interpreter on this machine stopped working.</source>
        <translation>このコンピューターの通訳が停止しました。</translation>
    </message>
    <message>
        <source>If this happens again, close other programs or run the setup again.</source>
        <translation>また起きるときは、ほかのプログラムを閉じるか、セットアップをやり直してください。</translation>
    </message>
    <message>
        <source>A part of the interpreter is missing or damaged.</source>
        <translation>通訳の一部が見つからないか、壊れています。</translation>
    </message>
    <message>
        <source>Run the setup again, or choose another interpreter in the settings.</source>
        <translation>セットアップをやり直すか、設定で別の通訳を選んでください。</translation>
    </message>
    <message>
        <source>Choose another language for this side, or another interpreter in the settings.</source>
        <translation>こちら側の言語を変えるか、設定で別の通訳を選んでください。</translation>
    </message>
    <message>
        <source>A file could not be read or written to its end.</source>
        <translation>ファイルを最後まで読み書きできませんでした。</translation>
    </message>
    <message>
        <source>See whether it is still there, and whether the disk is full.</source>
        <translation>ファイルがあるか、ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>The conversation could not begin.</source>
        <translation>会話を始められませんでした。</translation>
    </message>
    <message>
        <source>Look at the message of the other side and at the settings, then try again.</source>
        <translation>もう一方のメッセージと設定を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>Dragoman made a mistake of its own.</source>
        <translation>Dragoman の内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Try again, and please report the problem.</source>
        <translation>再試行し、問題を報告してください。</translation>
    </message>
    <message>
        <source>The interpreter cannot translate between these languages.</source>
        <translation>この言語の組み合わせは通訳できません。</translation>
    </message>
    <message>
        <source>The microphone of this side is gone.</source>
        <translation>こちら側のマイクが外れました。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one.</source>
        <translation>もう一度接続するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The program “%1” plays no sound any more.</source>
        <translation>プログラム「%1」の音が止まりました。</translation>
    </message>
    <message>
        <source>Let it play again, or choose something else.</source>
        <translation>もう一度音を出させるか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be used.</source>
        <translation>マイク「%1」は使えません。</translation>
    </message>
    <message>
        <source>Choose another one, or plug it in again.</source>
        <translation>別のものを選ぶか、接続し直してください。</translation>
    </message>
    <message>
        <source>The microphone that was chosen cannot be used.</source>
        <translation>選んだマイクは使えません。</translation>
    </message>
    <message>
        <source>The sound file of this side cannot be used.</source>
        <translation>こちら側の音声ファイルは使えません。</translation>
    </message>
    <message>
        <source>Choose a microphone, or drop another file on this side.</source>
        <translation>マイクを選ぶか、別のファイルをこちら側にドロップしてください。</translation>
    </message>
    <message>
        <source>The microphone “%1” delivers nothing at all.</source>
        <translation>マイク「%1」から音がまったく届いていません。</translation>
    </message>
    <message>
        <source>Look for a switch on it or on its cable, or choose another one.</source>
        <translation>本体やケーブルのスイッチを確かめるか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>The microphone “%1” hears what is played to somebody.</source>
        <translation>マイク「%1」が、誰かに流している音を拾っています。</translation>
    </message>
    <message>
        <source>Let Dragoman take the echo out, or use a headset: else it is translated again.</source>
        <translation>Dragoman にエコーを取り除かせるか、ヘッドセットを使ってください。そうしないと再び翻訳されます。</translation>
    </message>
    <message>
        <source>The headset that was chosen cannot be used.</source>
        <translation>選んだヘッドセットは使えません。</translation>
    </message>
    <message>
        <source>The headset “%1” cannot be used.</source>
        <translation>ヘッドセット「%1」は使えません。</translation>
    </message>
    <message>
        <source>Take the echo out</source>
        <translation>エコーを取り除く</translation>
    </message>
    <message>
        <source>The microphone “%1” still hears a loudspeaker, although its echo is taken out.</source>
        <translation>エコーを取り除いていますが、マイク「%1」にはまだスピーカーの音が入っています。</translation>
    </message>
    <message>
        <source>Turn the loudspeaker down, or move it away from the microphone, or use a headset.</source>
        <translation>スピーカーの音量を下げるか、マイクから離すか、ヘッドセットを使ってください。</translation>
    </message>
    <message>
        <source>Echo and noise cannot be taken out of a microphone on this machine.</source>
        <translation>このコンピューターでは、マイクからエコーや雑音を取り除けません。</translation>
    </message>
    <message>
        <source>Use headsets; the microphone is heard as it is.</source>
        <translation>ヘッドセットを使ってください。マイクの音はそのまま使われます。</translation>
    </message>
    <message>
        <source>The other device that this should be heard with cannot be used.</source>
        <translation>これを聞くための別の機器が使えません。</translation>
    </message>
    <message>
        <source>Choose another one. Whoever listens here is heard and hears as before.</source>
        <translation>別の機器を選んでください。ここで聞いている人には影響ありません。</translation>
    </message>
    <message>
        <source>The microphone “%1” hears the other speaker too.</source>
        <translation>マイク「%1」が、もう一人の声も拾っています。</translation>
    </message>
    <message>
        <source>Move the microphones apart or closer to the mouth, or speak one at a time.</source>
        <translation>マイクどうしを離すか口に近づけるか、一人ずつ話してください。</translation>
    </message>
    <message>
        <source>The headset of this side is gone.</source>
        <translation>こちら側のヘッドセットが外れました。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another one. The text goes on.</source>
        <translation>もう一度接続するか、別のものを選んでください。文字は続きます。</translation>
    </message>
    <message>
        <source>The service did not accept the key.</source>
        <translation>サービスがキーを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Check the key and the account that it belongs to.</source>
        <translation>キーと、そのアカウントを確認してください。</translation>
    </message>
    <message>
        <source>The account at the service has nothing left to spend.</source>
        <translation>サービスのアカウントの残高がありません。</translation>
    </message>
    <message>
        <source>Check the account, or use the interpreter on this machine.</source>
        <translation>アカウントを確認するか、このコンピューターの通訳を使ってください。</translation>
    </message>
    <message>
        <source>The service at this address did not answer as an interpreter does.</source>
        <translation>このアドレスのサービスは通訳として応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the address in the settings, or use the interpreter on this machine.</source>
        <translation>設定でアドレスを確認するか、このコンピューターの通訳を使ってください。</translation>
    </message>
    <message>
        <source>The proxy that this machine names cannot be used for the service.</source>
        <translation>このコンピューターに設定されたプロキシは、このサービスには使えません。</translation>
    </message>
    <message>
        <source>Name an HTTP proxy, or none for this service, and open Dragoman again. Or use another interpreter.</source>
        <translation>HTTP プロキシを指定するか、このサービスではプロキシを使わないようにして、Dragoman を開き直してください。または別の通訳を使ってください。</translation>
    </message>
    <message>
        <source>The interpreter did not finish in time: the last words may be missing.</source>
        <translation>通訳が時間内に終わりませんでした。最後の言葉が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>What arrived is in the transcript. You can give it more time in the settings.</source>
        <translation>届いた分は記録に残っています。待ち時間は設定で延ばせます。</translation>
    </message>
    <message>
        <source>Something went wrong on this side.</source>
        <translation>こちら側で問題が起きました。</translation>
    </message>
    <message>
        <source>If it does not come back, stop and start again, or report the problem.</source>
        <translation>元に戻らないときは、停止してからもう一度開始するか、問題を報告してください。</translation>
    </message>
    <message>
        <source>Dragoman is connecting.</source>
        <translation>Dragoman は接続しています。</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting.</source>
        <translation>Dragoman は通訳を続けています。</translation>
    </message>
    <message>
        <source>Dragoman goes on interpreting, later than usual.</source>
        <translation>Dragoman は通常より遅れて通訳を続けています。</translation>
    </message>
    <message>
        <source>Dragoman is connecting again, keeps what is said meanwhile, and sends the last words again if they had no translation yet.</source>
        <translation>Dragoman は再接続中です。その間の発言を保存し、最後の言葉がまだ翻訳されていなければもう一度送ります。</translation>
    </message>
    <message>
        <source>Dragoman is finishing what was said.</source>
        <translation>Dragoman は残りの発言を通訳しています。</translation>
    </message>
    <message>
        <source>This side is closed.</source>
        <translation>こちら側は終了しました。</translation>
    </message>
    <message>
        <source>Dragoman has stopped this side; the text so far is kept.</source>
        <translation>Dragoman はこちら側を停止しました。ここまでの文字は残っています。</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>The report could not be saved there. Choose another place.</source>
        <translation>そこには報告を保存できませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>報告を保存しました：%1</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Dragoman for the audience</source>
        <translation>Dragoman 聴衆用</translation>
    </message>
    <message>
        <source>Show the next language</source>
        <translation>次の言語を表示</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>上下反転</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Close the audience window</source>
        <translation>聴衆用ウィンドウを閉じる</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>終了処理中…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度開始</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>well</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>確認中</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Before you start</source>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Try the sample conversation</source>
        <translation>サンプル会話を試す</translation>
    </message>
    <message>
        <source>Sound check…</source>
        <translation>サウンドチェック…</translation>
    </message>
    <message>
        <source>Set up a meeting…</source>
        <translation>会議を設定…</translation>
    </message>
    <message>
        <source>Everything is ready. Press Start and speak.</source>
        <translation>準備ができました。「開始」を押して話してください。</translation>
    </message>
    <message>
        <source>Still to do: %1</source>
        <translation>残りの準備：%1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>まだ始められません：%1</translation>
    </message>
    <message>
        <source>Hear two recorded people being interpreted: no account, no microphone.</source>
        <translation>録音された二人の会話の通訳を聞けます。アカウントもマイクも要りません。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
    <message>
        <source>Permission to listen</source>
        <translation>マイクの使用許可</translation>
    </message>
    <message>
        <source>Separate devices</source>
        <translation>別々の機器</translation>
    </message>
    <message>
        <source>No loop</source>
        <translation>音の回り込みなし</translation>
    </message>
    <message>
        <source>Sound quality</source>
        <translation>音質</translation>
    </message>
    <message>
        <source>Ready; nothing has to be set up.</source>
        <translation>準備完了。設定は不要です。</translation>
    </message>
    <message>
        <source>Can be spoken here.</source>
        <translation>この通訳が話せる言語です。</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>接続されています。</translation>
    </message>
    <message>
        <source>Dragoman may use the chosen microphones.</source>
        <translation>選んだマイクを使えます。</translation>
    </message>
    <message>
        <source>Nobody hears or speaks through somebody else&apos;s device.</source>
        <translation>ほかの人の機器で聞いたり話したりする人はいません。</translation>
    </message>
    <message>
        <source>No microphone carries what a headset plays.</source>
        <translation>ヘッドセットの音を拾うマイクはありません。</translation>
    </message>
    <message>
        <source>Full quality.</source>
        <translation>最高の音質です。</translation>
    </message>
    <message>
        <source>A part, an address or a key is missing. Look into the settings.</source>
        <translation>部品、アドレス、またはキーが足りません。設定を確かめてください。</translation>
    </message>
    <message>
        <source>The interpreter on this machine cannot speak it. Choose another.</source>
        <translation>このコンピューターの通訳はこの言語を話せません。別の言語を選んでください。</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>まだ選ばれていません。</translation>
    </message>
    <message>
        <source>%1 falls to telephone quality while its own microphone is open. Use another microphone, and listen with it.</source>
        <translation>%1 は自身のマイクを使う間、電話の音質に落ちます。別のマイクを使い、聞くことだけに使ってください。</translation>
    </message>
    <message>
        <source>%1 is at telephone quality. Close the program that uses its microphone, or choose its profile for music.</source>
        <translation>%1 は電話の音質です。そのマイクを使っているプログラムを閉じるか、音楽用のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The chosen one is not plugged in.</source>
        <translation>選んだ機器が接続されていません。</translation>
    </message>
    <message>
        <source>The chosen program plays no sound now. Let it play.</source>
        <translation>選んだプログラムは今、音を出していません。音を出させてください。</translation>
    </message>
    <message>
        <source>No virtual microphone can be made here. A virtual cable can do it.</source>
        <translation>ここでは仮想マイクを作れません。仮想ケーブルならできます。</translation>
    </message>
    <message>
        <source>All that this program plays is interpreted.</source>
        <translation>このプログラムの音をすべて通訳します。</translation>
    </message>
    <message>
        <source>All that this output plays is interpreted.</source>
        <translation>この出力の音をすべて通訳します。</translation>
    </message>
    <message>
        <source>Press Start, then choose “Dragoman → %1” as the microphone in the meeting program.</source>
        <translation>「開始」を押し、会議プログラムのマイクに「Dragoman → %1」を選んでください。</translation>
    </message>
    <message>
        <source>Show me how</source>
        <translation>方法を見る</translation>
    </message>
    <message>
        <source>There is none to choose. Plug one in.</source>
        <translation>選べるものがありません。接続してください。</translation>
    </message>
    <message>
        <source>None: the translation will be read, not heard.</source>
        <translation>なし：翻訳は音声ではなく文字で表示されます。</translation>
    </message>
    <message>
        <source>A microphone cannot be opened: the system does not allow it, or another program holds it.</source>
        <translation>マイクを開けません。システムが許可していないか、別のプログラムが使っています。</translation>
    </message>
    <message>
        <source>Two people share one device, and their words would be mixed.</source>
        <translation>二人が一つの機器を共有しているため、言葉が混ざります。</translation>
    </message>
    <message>
        <source>A microphone carries what a headset plays: translations would be translated again.</source>
        <translation>マイクがヘッドセットの音を拾っています。訳した声がもう一度訳されてしまいます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>自動で選ぶ</translation>
    </message>
</context>
<context>
    <name>CleaningButton</name>
    <message>
        <source>Microphone of %1: %2</source>
        <translation>%1 のマイク：%2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Silent…</source>
        <translation>無音…</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>咳払い</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>Cough: %1 is not heard while this is held</source>
        <translation>咳払い：押している間、%1 の声は届きません</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>押して話す</translation>
    </message>
    <message>
        <source>Talking…</source>
        <translation>発言中…</translation>
    </message>
    <message>
        <source>%1 is heard while this is held</source>
        <translation>押している間、%1 の声が届きます</translation>
    </message>
    <message>
        <source>Take the floor</source>
        <translation>発言する</translation>
    </message>
    <message>
        <source>Has the floor</source>
        <translation>発言権あり</translation>
    </message>
    <message>
        <source>Let %1 speak, and nobody else</source>
        <translation>%1 だけが話す</translation>
    </message>
    <message>
        <source>Original or translation for %1</source>
        <translation>%1 に聞こえる原音と翻訳の割合</translation>
    </message>
    <message>
        <source>Volume for %1</source>
        <translation>%1 の音量</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>通訳音声</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
    <message>
        <source>Loudspeaker: take its echo out of the microphones</source>
        <translation>スピーカー：マイクからエコーを取り除く</translation>
    </message>
    <message>
        <source>As the microphone hears it</source>
        <translation>マイクの音をそのまま使う</translation>
    </message>
    <message>
        <source>Less noise</source>
        <translation>雑音を減らす</translation>
    </message>
    <message>
        <source>Even loudness</source>
        <translation>音量をそろえる</translation>
    </message>
    <message>
        <source>Less noise and even loudness</source>
        <translation>雑音を減らし、音量をそろえる</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone at the mouth</source>
        <translation>雑音を減らす（サービス側）：口元のマイク</translation>
    </message>
    <message>
        <source>Less noise, by the service: microphone on the table</source>
        <translation>雑音を減らす（サービス側）：机の上のマイク</translation>
    </message>
    <message>
        <source>Less noise, by the service: this machine&apos;s interpreter cannot</source>
        <translation>サービスによるノイズ低減：このコンピューターの通訳では使えません</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%2 found</source>
        <translation>%2 件</translation>
    </message>
    <message>
        <source>Search in both columns</source>
        <translation>両方の列を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>Finishing</name>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Do not wait: what is still coming will be missing</source>
        <translation>待たずに閉じる：まだ届いていない分は失われます</translation>
    </message>
    <message>
        <source>Waits at most %1</source>
        <translation>最大 %1 待ちます</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 は完了しました</translation>
    </message>
    <message>
        <source>Finishing %1…</source>
        <translation>%1 の終了処理中…</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The settings cannot be read; the usual ones are used.</source>
        <translation>設定を読み込めません。標準の設定を使います。</translation>
    </message>
    <message>
        <source>The settings file was damaged; the usual settings are used.</source>
        <translation>設定ファイルが壊れていたため、標準の設定を使います。</translation>
    </message>
    <message>
        <source>Some settings could not be used; the usual ones stand in for them.</source>
        <translation>一部の設定が使えなかったため、標準の値で補いました。</translation>
    </message>
    <message>
        <source>The old file is kept as %1.</source>
        <translation>元のファイルは %1 として残してあります。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Language heard</source>
        <translation>聞こえる言語</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
    <message>
        <source>speaks (detected) → %1 hears</source>
        <translation>話す言語は自動検出 → %1 に聞こえる言語</translation>
    </message>
    <message>
        <source>%1 speaks (detected) → translated into</source>
        <translation>%1 の発話（自動検出）→ 訳す言語</translation>
    </message>
    <message>
        <source>→ %1 hears</source>
        <translation>→ %1 に聞こえる言語</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Language that %1 hears</source>
        <translation>%1 に聞こえる言語</translation>
    </message>
    <message>
        <source>Microphone of %1</source>
        <translation>%1 のマイク</translation>
    </message>
    <message>
        <source>Level of %1&apos;s microphone</source>
        <translation>%1 のマイクの音量レベル</translation>
    </message>
    <message>
        <source>Headset of %1</source>
        <translation>%1 のヘッドセット</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>Choose a microphone</source>
        <translation>マイクを選ぶ</translation>
    </message>
    <message>
        <source>A sound file…</source>
        <translation>音声ファイル…</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>テキストのみ</translation>
    </message>
</context>
<context>
    <name>HearingButton</name>
    <message>
        <source>%1 hears by: %2</source>
        <translation>%1 の聞き方：%2</translation>
    </message>
    <message>
        <source>Let this be heard elsewhere too</source>
        <translation>これをほかの出力でも聞く</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>ほかでは聞かない</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>LiveText</name>
    <message>
        <source>Live translation</source>
        <translation>同時翻訳</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Set up a meeting</source>
        <translation>会議を設定</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset: through a loudspeaker your microphone would hear the meeting.</source>
        <translation>ご自身には自分のマイクとヘッドセットを選びます。スピーカーだとマイクが会議の音を拾います。</translation>
    </message>
    <message>
        <source>Join the meeting, so that it is heard. Choose its program as the microphone of %1, beneath “Programs that play sound”. You go on hearing it.</source>
        <translation>会議に入り、音が出るようにします。「音を出しているプログラム」から会議のプログラムを %1 のマイクに選びます。会議の音はそのまま聞こえます。</translation>
    </message>
    <message>
        <source>As the headset of %1 choose “Dragoman → %2”, the microphone in the meeting.</source>
        <translation>%1 のヘッドセットには、会議のマイク「Dragoman → %2」を選びます。</translation>
    </message>
    <message>
        <source>Press Start. Then, in the meeting program, choose “Dragoman → %2” as the microphone. It goes away when the conversation ends.</source>
        <translation>「開始」を押します。次に会議のプログラムでマイクに「Dragoman → %2」を選びます。会話が終わると消えます。</translation>
    </message>
    <message>
        <source>Install two virtual cables, one for each way, from their makers (%1), and start this program again.</source>
        <translation>仮想ケーブルを方向ごとに一本、計二本、開発元（%1）から入れ、このプログラムを再起動します。</translation>
    </message>
    <message>
        <source>In the meeting program choose “%1” as the microphone, and “%2” as the loudspeaker.</source>
        <translation>会議のプログラムで、マイクに「%1」、スピーカーに「%2」を選びます。</translation>
    </message>
    <message>
        <source>Here choose “%3” as the headset of %1, and “%2” as the microphone of %1.</source>
        <translation>ここでは %1 のヘッドセットに「%3」、%1 のマイクに「%2」を選びます。</translation>
    </message>
    <message>
        <source>For yourself choose your own microphone and a headset, press Start, and speak.</source>
        <translation>ご自身には自分のマイクとヘッドセットを選び、「開始」を押して話します。</translation>
    </message>
    <message>
        <source>No virtual cable was found on this machine yet.</source>
        <translation>このコンピューターに仮想ケーブルはまだありません。</translation>
    </message>
    <message>
        <source>Found on this machine: %1. One more is needed.</source>
        <translation>見つかったもの：%1。あと一本必要です。</translation>
    </message>
    <message>
        <source>Found on this machine: %1. The first step is done.</source>
        <translation>見つかったもの：%1。最初の手順は済みました。</translation>
    </message>
    <message>
        <source>%1 is in a meeting on this computer: four steps.</source>
        <translation>%1 はこのコンピューターの会議にいます。手順は四つです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Conversation</source>
        <translation>会話(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>話し手(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Microphone level</source>
        <translation>マイクの音量レベル</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Change the name</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Speaker</source>
        <translation>話し手</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>話し手 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Newer</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ 新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ Latest</source>
        <translation>↓ 最新</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Dragoman overlay</source>
        <translation>Dragoman オーバーレイ</translation>
    </message>
    <message>
        <source>Show one speaker or all</source>
        <translation>一人または全員を表示</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Close the overlay</source>
        <translation>オーバーレイを閉じる</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（未接続）</translation>
    </message>
    <message>
        <source>%1, channel %2</source>
        <translation>%1、チャンネル%2</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Programs that play sound</source>
        <translation>音を出しているプログラム</translation>
    </message>
    <message>
        <source>All that an output plays</source>
        <translation>出力の音すべて</translation>
    </message>
    <message>
        <source>Microphone in a meeting</source>
        <translation>会議のマイク</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Say something</source>
        <translation>何か話す</translation>
    </message>
    <message>
        <source>Play a test sound</source>
        <translation>テスト音を鳴らす</translation>
    </message>
    <message>
        <source>No microphone is chosen</source>
        <translation>マイクが選ばれていません</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>No headset is chosen</source>
        <translation>ヘッドセットが選ばれていません</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>ヘッドセット</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>報告のファイル</translation>
    </message>
    <message>
        <source>Contents of the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>This is everything that the report will hold</source>
        <translation>報告に含まれるのはこれですべてです</translation>
    </message>
    <message>
        <source>Versions, settings, kinds of devices, and what happened when. Nothing that was said, no sound, no names and no keys. It is saved as a file; nothing is sent.</source>
        <translation>バージョン、設定、機器の種類、いつ何が起きたか。話された内容、音声、名前、キーは含まれません。ファイルに保存されるだけで、送信はされません。</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>報告を保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>No translation here</source>
        <translation>ここに訳はありません</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Unless you export it, it is gone with the next start, or when Dragoman closes.</source>
        <translation>書き出さないと、次に開始するか Dragoman を閉じたときに失われます。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>テキストを書き出す</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Keep the text?</source>
        <translation>テキストを残しますか？</translation>
    </message>
    <message>
        <source>The text of this conversation has not been saved.</source>
        <translation>この会話のテキストは保存されていません。</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>残さない</translation>
    </message>
    <message>
        <source>Export the text…</source>
        <translation>テキストを書き出す…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changes hold at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>People</source>
        <translation>話し手</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>画面の言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of the translation</source>
        <translation>翻訳の文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Size in the &amp;overlay</source>
        <translation>オーバーレイの文字サイズ(&amp;O)</translation>
    </message>
    <message>
        <source>Size for the a&amp;udience</source>
        <translation>聴衆用の文字サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Announce finished lines to a screen reader</source>
        <translation>完了した行をスクリーンリーダーに読み上げさせる(&amp;A)</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the system tray while live</source>
        <translation>通訳中はシステムトレイにアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>While a conversation is live, the profile stays as it is.</source>
        <translation>会話中はプロファイルを切り替えられません。</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>プロファイル名(&amp;N)</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>%1 hears</source>
        <translation>%1 に聞こえる言語</translation>
    </message>
    <message>
        <source>On this machine, without an account</source>
        <translation>このコンピューター上（アカウント不要）</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>At an address</source>
        <translation>アドレスを指定</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>通訳(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>An address begins with ws:// or wss:// and holds no password.</source>
        <translation>アドレスは ws:// または wss:// で始まり、パスワードは含めません。</translation>
    </message>
    <message>
        <source>The key is taken from OPENAI_API_KEY in the environment and never stored.</source>
        <translation>キーは環境変数 OPENAI_API_KEY から読み取り、保存はしません。</translation>
    </message>
    <message>
        <source>A key, if it needs one, is taken from DRAGOMAN_TOKEN in the environment, never stored.</source>
        <translation>キーが必要な場合は環境変数 DRAGOMAN_TOKEN から読み取り、保存はしません。</translation>
    </message>
    <message>
        <source>Show what was &amp;said beneath the translation</source>
        <translation>翻訳の下に話された言葉を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Model of the source text</source>
        <translation>原文の書き起こしモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Another interpreter is used from the next start on.</source>
        <translation>別の通訳は次の開始から使われます。</translation>
    </message>
    <message>
        <source>&amp;Wait for the last words at most</source>
        <translation>最後の言葉を待つ時間の上限(&amp;W)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>このプロファイルを削除</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SoundCheck</name>
    <message>
        <source>Two notes are being played. Who hears them?</source>
        <translation>二つの音を鳴らしています。誰に聞こえますか。</translation>
    </message>
    <message>
        <source>Speak now, for three seconds; then you hear yourself.</source>
        <translation>今から三秒間話してください。そのあと自分の声が聞こえます。</translation>
    </message>
    <message>
        <source>Nothing was heard with “%1”. Look for a switch on it or on its cable, or choose another one.</source>
        <translation>「%1」では何も聞こえませんでした。本体やケーブルのスイッチを確かめるか、別のマイクを選んでください。</translation>
    </message>
    <message>
        <source>This headset cannot be used. Choose another one.</source>
        <translation>このヘッドセットは使えません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is silent. Say something, or look for a switch on it.</source>
        <translation>「%1」から音がありません。何か話すか、スイッチを確かめてください。</translation>
    </message>
    <message>
        <source>Too quiet. Move it closer, or turn it up.</source>
        <translation>小さすぎます。近づけるか、音量を上げてください。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好です。</translation>
    </message>
    <message>
        <source>Too loud. Move it away, or turn it down.</source>
        <translation>大きすぎます。離すか、音量を下げてください。</translation>
    </message>
</context>
<context>
    <name>SoundCheckDialog</name>
    <message>
        <source>Sound check</source>
        <translation>サウンドチェック</translation>
    </message>
    <message>
        <source>Speak as you will in the conversation. Each headset has a sound of its own: whoever hears it, sits in that place.</source>
        <translation>会話のときと同じように話してください。ヘッドセットごとに音が違います。聞こえた人がその席の人です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SoundFile</name>
    <message>
        <source>Sound file for %1</source>
        <translation>%1 の音声ファイル</translation>
    </message>
</context>
<context>
    <name>StateLabel</name>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 遅れ</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>通訳中</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>The interpreter is getting ready…</source>
        <translation>通訳の準備をしています…</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>発言はありませんでした。</translation>
    </message>
    <message>
        <source>The words appear here as they are spoken.</source>
        <translation>話した言葉がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Conversation of %1</source>
        <translation>%1 の会話</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>The text could not be written there. Choose another place.</source>
        <translation>そこにはテキストを書き込めませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>TopStrip</name>
    <message>
        <source>Elapsed time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>通訳：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>時刻：%1</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Copy turn</source>
        <translation>発言をコピー</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>この時点に印を付ける</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Dragoman: live speech translation for two people at one table. MIT licence.</source>
        <translation>Dragoman：一つのテーブルで話す二人のための同時通訳。MIT ライセンス。</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Dragoman について</translation>
    </message>
</context>
</TS>
